import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { headerPolicy } from '#compiler/csp.ts';
import { headersWith, KEPT_FOR_EVER } from '#compiler/hosting.ts';
import { inlineScript } from '#compiler/inline-script.ts';
import { containers, preparePod } from '#tests/support/manifest.ts';
import { ask, hasNginx, type Nginx, startNginx } from '#tests/support/nginx.ts';

const ROOT = join(import.meta.dirname, '../..');
const DIST = join(ROOT, 'dist');
const DIST_SUB = join(ROOT, 'node_modules/.cache/dist-sub');
const CONF = readFileSync(join(DIST, 'deploy/nginx.conf'), 'utf8');
/** What the configuration offers in comments, taken up. */
const WITH_BROTLI = CONF.replace('# brotli_static', 'brotli_static');
const BELOW_A_PATH = WITH_BROTLI.replaceAll(/^ {4}#(?=location| {4}\S|\})/gm, '    ');
const LESSON = '/learn/api-server-and-etcd/';
const SCRIPT = `/assets/${readdirSync(join(DIST, 'assets')).find((name) => name.endsWith('.js'))}`;

test.skip(!hasNginx() && !process.env['CI'], 'nginx is missing: apt install nginx and its Brotli');

let root: Nginx;
let sub: Nginx;
test.beforeAll(async () => {
  root = await startNginx(WITH_BROTLI, DIST);
  sub = await startNginx(BELOW_A_PATH, DIST_SUB);
});
test.afterAll(async () => {
  await root?.stop();
  await sub?.stop();
});

for (const [what, path, status] of [
  ['a page', LESSON, 200],
  ['a script', SCRIPT, 200],
  ['a folder without its slash', LESSON.slice(0, -1), 301],
  ['what is not there', '/learn/nothing/', 404],
] as const) {
  test(`nginx sends every header of ours with ${what}`, async () => {
    const answer = await ask(root.url + path);
    expect(answer.status).toBe(status);
    for (const [name, value] of headersWith(headerPolicy(await inlineScript(ROOT)))) {
      expect(answer.headers[name.toLowerCase()]).toBe(value);
    }
    expect(answer.headers['server']).toBe('nginx');
  });
}

test('nginx lets only files under assets/ be kept, and only when they are there', async () => {
  const cacheOf = async (path: string) => (await ask(root.url + path)).headers['cache-control'];
  expect(await cacheOf(SCRIPT)).toBe(KEPT_FOR_EVER);
  expect(await cacheOf('/assets/of-yesterday.js')).toBe('no-cache');
  for (const path of ['/', LESSON, '/icon.svg', '/robots.txt', '/learn/nothing/']) {
    expect(await cacheOf(path)).toBe('no-cache');
  }
});

test('nginx answers with nothing to who has the page already', async () => {
  const { etag } = (await ask(root.url + LESSON)).headers;
  const again = await ask(root.url + LESSON, { 'if-none-match': etag });
  expect(again.status).toBe(304);
  expect(again.body.length).toBe(0);
});

for (const path of [LESSON, SCRIPT, '/learn/nothing/'] as const) {
  test(`nginx sends ${path === SCRIPT ? 'a script' : path} packed as the browser can open it`, async () => {
    const plain = await ask(root.url + path);
    const gzip = await ask(root.url + path, { 'accept-encoding': 'gzip' });
    const brotli = await ask(root.url + path, { 'accept-encoding': 'gzip, deflate, br, zstd' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
    expect(brotli.body.length).toBeLessThan(gzip.body.length);
    expect(gzip.body.length).toBeLessThan(plain.body.length);
    for (const { headers } of [plain, gzip, brotli]) expect(headers.vary).toBe('Accept-Encoding');
  });
}

test('nginx says what each file is', async () => {
  const typeOf = async (path: string) => (await ask(root.url + path)).headers['content-type'];
  expect(await typeOf('/')).toBe('text/html; charset=utf-8');
  expect(await typeOf(SCRIPT)).toMatch(/^(?:application|text)\/javascript; charset=utf-8$/);
  expect(await typeOf('/icon.svg')).toBe('image/svg+xml; charset=utf-8');
  expect(await typeOf('/robots.txt')).toBe('text/plain; charset=utf-8');
  expect(await typeOf('/deploy/kubasic.yaml')).toBe('text/plain; charset=utf-8');
  expect(await typeOf('/deploy/site.tar.gz')).toBe('application/octet-stream');
});

test('nginx shows our page with 404 for what is not there', async () => {
  const answer = await ask(`${root.url}/learn/nothing/`);
  expect(answer.status).toBe(404);
  expect(answer.body.toString()).toContain('찾는 쪽이 없어요');
});

test('nginx leads a folder to its slash without naming a host', async () => {
  const answer = await ask(`${root.url}/learn?view=memory`);
  expect(answer.status).toBe(301);
  expect(answer.headers.location).toBe('/learn/?view=memory');
});

test('nginx serves the site below a path, beside other things', async () => {
  const page = await ask(`${sub.url}/some/sub${LESSON}`);
  expect(page.status).toBe(200);
  const [, asset] = /"(\/some\/sub\/assets\/[^" ]+)/.exec(page.body.toString()) ?? [];
  expect((await ask(sub.url + asset)).headers['cache-control']).toBe(KEPT_FOR_EVER);
  for (const folder of ['/some/sub', '/some/sub/learn']) {
    expect((await ask(sub.url + folder)).headers.location).toBe(`${folder}/`);
  }
  const missing = await ask(`${sub.url}/some/sub/learn/nothing/`);
  expect(missing.status).toBe(404);
  expect(missing.body.toString()).toContain('찾는 쪽이 없어요');
});

test('the lesson on the first cluster links to the manifest, below a path too', async () => {
  const page = await ask(`${sub.url}/some/sub/learn/deploy-and-access/`);
  const [, file] = /href="([^"]*kubasic\.yaml)"/.exec(page.body.toString()) ?? [];
  const manifest = await ask(sub.url + file);
  expect(manifest.status).toBe(200);
  expect(manifest.body.toString()).toContain('kind: Deployment');
});

for (const [where, base] of [
  ['at the root of a host', '/'],
  ['below a path', '/some/sub/'],
] as const) {
  test(`a pod of the manifest fetches the site ${where} and serves it`, async () => {
    const from = base === '/' ? root : sub;
    const pod = preparePod(from.url + base);
    const nginx = await startNginx(pod.conf, pod.site);
    try {
      const probes = containers().flatMap(({ readinessProbe, livenessProbe }) => [
        readinessProbe?.httpGet.path ?? [],
        livenessProbe?.httpGet.path ?? [],
      ]);
      for (const path of probes.flat()) expect((await ask(nginx.url + path)).status).toBe(200);
      const page = await ask(`${nginx.url}${base.slice(0, -1)}${LESSON}`, {
        'accept-encoding': 'gzip',
      });
      expect(page.status).toBe(200);
      expect(page.headers['content-encoding']).toBe('gzip');
      const missing = await ask(`${nginx.url}/nothing/`);
      expect(missing.status).toBe(404);
      expect(missing.body.toString()).toContain('찾는 쪽이 없어요');
    } finally {
      await nginx.stop();
      pod.remove();
    }
  });
}
