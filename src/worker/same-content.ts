import type { WorkboxPlugin } from 'workbox-core/types.js';

/** A cached file whatever the revision of the course: its path and the hash of what is in it. */
const contentOf = (key: string) => key.replace(/\/assets\/data\/[^/]+\//, '/');

/**
 * A new revision of the course has new addresses for all its data files, but most are as they were:
 * those are taken from the cache instead of the network while a worker is installed.
 */
export function sameContent(): WorkboxPlugin {
  let known: Promise<ReadonlyMap<string, Request>> | undefined;
  return {
    cachedResponseWillBeUsed: async ({ cacheName, request, cachedResponse, event }) => {
      if (cachedResponse || event.type !== 'install') return cachedResponse;
      const cache = await caches.open(cacheName);
      known ??= cache.keys().then((keys) => new Map(keys.map((key) => [contentOf(key.url), key])));
      const older = (await known).get(contentOf(request.url));
      const response = older && (await cache.match(older));
      if (response) await cache.put(request, response.clone());
      return response;
    },
  };
}
