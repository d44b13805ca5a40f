import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { PrecacheRoute } from 'workbox-precaching/PrecacheRoute.js';
import { NavigationRoute } from 'workbox-routing/NavigationRoute.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import type { Saved, WorkerMessage } from '#core/offline/saved.ts';
import { pagesOf } from '#worker/pages.ts';
import { sameContent } from '#worker/same-content.ts';

/** A file of the build; `compiler/offline.ts` lists them. */
type BuiltFile = {
  readonly url: string;
  readonly revision: string | null;
  readonly integrity: string;
  readonly bytes: number;
};
declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly BuiltFile[] };

/*
 * The service worker of one build. It keeps all code and data of its build; a build that could not be
 * fetched whole is never installed, and one that is installed waits until a page asks it to take over.
 */
const files = self.__WB_MANIFEST;
const kept = new PrecacheController({ plugins: [sameContent()] });
kept.precache([...files]);
const pages = pagesOf(kept, self.registration);
registerRoute(new PrecacheRoute(kept, { cleanURLs: false, directoryIndex: null }));
registerRoute(new NavigationRoute(({ event }) => pages.answer(event as FetchEvent)));

self.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([
      pages.dropOthers(),
      // A page is asked for while the worker still wakes up.
      self.registration.navigationPreload?.enable(),
      self.clients.claim(),
    ]),
  );
});

self.addEventListener('message', (event) => {
  const message: WorkerMessage = event.data;
  const answer = (value: Saved | boolean) => event.ports[0]?.postMessage(value);
  switch (message.kind) {
    case 'take-over':
      return event.waitUntil(self.skipWaiting());
    case 'knows':
      return answer(kept.getCacheKeyForURL(message.about) !== undefined);
    case 'how-much':
      return event.waitUntil(howMuch().then(answer));
    case 'save':
      return event.waitUntil(fetchMissing().then(howMuch).then(answer));
  }
});

async function missing(): Promise<readonly BuiltFile[]> {
  const cache = await caches.open(kept.strategy.cacheName);
  const keys = new Set((await cache.keys()).map((request) => request.url));
  return files.filter(({ url }) => !keys.has(kept.getCacheKeyForURL(url) ?? ''));
}

async function howMuch(): Promise<Saved> {
  const away = await missing();
  const bytesOf = (some: readonly BuiltFile[]) => some.reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    files: files.length - away.length,
    allFiles: files.length,
    bytes: bytesOf(files) - bytesOf(away),
    allBytes: bytesOf(files),
  };
}

/** What the browser threw away or lost comes back, unless the host has another build by now. */
async function fetchMissing(): Promise<void> {
  const cache = await caches.open(kept.strategy.cacheName);
  for (const { url, integrity } of await missing()) {
    const key = kept.getCacheKeyForURL(url);
    const response = await fetch(url, { integrity, cache: 'reload' }).catch(() => undefined);
    if (!key || !response?.ok) return;
    await cache.put(key, response);
  }
}
