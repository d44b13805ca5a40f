import type { PrecacheController } from 'workbox-precaching/PrecacheController.js';

/** The frame of the app without a screen: it draws any address by itself. */
const SHELL = 'shell.html';
const NAME = 'kubasic-pages';
/** A network that is there but does not answer. */
const PATIENCE_MILLIS = 3000;

/**
 * How a page is answered: by the host, else as it was at the last visit, else by the shell. Only
 * pages of the worker's own build are kept, because only their code is.
 */
export function pagesOf(kept: PrecacheController, { scope }: ServiceWorkerRegistration) {
  const build = kept.getCacheKeyForURL(SHELL)?.split('=').at(-1);
  // Ends in the scope, as Workbox names its cache: a host may have several sites.
  const cacheName = `${NAME}-${build}-${scope}`;

  const answer = async (event: FetchEvent): Promise<Response> => {
    // A query does not change what a page is.
    const key = event.request.url.replace(/[?#].*/, '');
    const fromHere = async () =>
      (await caches.match(key, { cacheName })) ?? (await kept.matchPrecache(SHELL));
    const fromHost = (async () => {
      const response: Response = (await event.preloadResponse) ?? (await fetch(event.request));
      // Firefox gives an error as a preloaded response. A host that fails is as good as none.
      if (response.type === 'error' || response.status >= 500) throw new Error('no answer');
      event.waitUntil(keep(key, response.clone()));
      return response;
    })();
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MILLIS))
      .then(fromHere)
      .then((page) => page ?? fromHost);
    return Promise.race([fromHost, late]).catch(async () => (await fromHere()) ?? lost());
  };

  const keep = async (key: string, response: Response) => {
    if (!response.ok || response.type !== 'basic' || response.redirected) return;
    if (!isOwn(await response.clone().text(), kept)) return;
    await (await caches.open(cacheName)).put(key, response);
  };

  const dropOthers = async () => {
    for (const name of await caches.keys()) {
      const isOurs = name.startsWith(NAME) && name.endsWith(`-${scope}`);
      if (isOurs && name !== cacheName) await caches.delete(name);
    }
  };
  return { answer, dropOthers };
}

function isOwn(html: string, kept: PrecacheController): boolean {
  const files = html.match(/[^"' ]*\/assets\/[^"' ]+/g) ?? [];
  return files.every((file) => kept.getCacheKeyForURL(file) !== undefined);
}

/** Said when neither the host nor anything kept is there. */
function lost(): Response {
  const headers = { 'Content-Type': 'text/html; charset=utf-8' };
  return new Response(LOST, { status: 503, headers });
}

const LOST = `<!doctype html>
<html lang="ko">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>인터넷에 연결되어 있지 않아요 · 쿠베이직</title>
<style>
body {
  max-width: 32rem;
  margin: 18vh auto;
  padding: 0 1.5rem;
  font: 1.0625rem/1.75 system-ui, sans-serif;
  word-break: keep-all;
  color: light-dark(#23211d, #e8e4db);
  background: light-dark(#fbf9f4, #16181d);
}
h1 { font-size: 1.5rem }
a { color: light-dark(#2a5fd0, #8fb3ff) }
</style>
<h1>인터넷에 연결되어 있지 않아요</h1>
<p>오프라인에 저장해 둔 내용이 이 브라우저에서 지워져서 이 쪽을 열 수 없어요. 학습 기록은 따로 저장해요.</p>
<p>연결한 다음 <a href="">다시 열어</a> 주세요.</p>
</html>
`;
