declare const self: ServiceWorkerGlobalScope;

/*
 * Takes the place of a worker that was shipped broken (README.md says how): it deletes
 * what was kept, unregisters itself and opens every page once more, straight from the host.
 */
self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const { scope } = self.registration;
      // Other sites of this host keep theirs.
      const own = (await caches.keys()).filter((name) => name.endsWith(`-${scope}`));
      await Promise.all(own.map((name) => caches.delete(name)));
      await self.registration.unregister();
      const open = await self.clients.matchAll({ type: 'window' });
      await Promise.all(open.map((client) => client.navigate(client.url)));
    })(),
  );
});
