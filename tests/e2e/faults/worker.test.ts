import { expect, type Page } from '@playwright/test';
import { BUILDS } from '#tests/e2e/faults/builds.ts';
import { codeOf, keepCourse, lookForUpdate, test } from '#tests/e2e/faults/learner.ts';
import { SITES } from '#tests/e2e/sites.ts';
import type { Host } from '#tests/support/host.ts';

const LESSON = '/learn/control-plane-overview/';
const UNVISITED = '/learn/node-components/';
const title = { level: 1 } as const;

for (const [fault, name] of [
  ['broken', 'breaks off'],
  ['page', 'gives a page for code'],
] as const) {
  test(`F26 where the host ${name} while a worker is installed, the old one goes on`, async ({
    page,
    host,
  }) => {
    await keepCourse(page, host);
    const old = await codeOf(page);
    host.folder = BUILDS.next;
    host.faults = [[/SheetScreen.*\.js$/, fault]];
    await lookForUpdate(page);
    await expect.poll(() => host.asked.some((path) => /SheetScreen.*_\.js/.test(path))).toBe(true);
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const registration = await navigator.serviceWorker.getRegistration();
          return [registration?.installing, registration?.waiting].map(Boolean);
        }),
      )
      .toEqual([false, false]);
    await host.close();
    await page.goto(host.url + UNVISITED);
    await expect(page.getByRole('heading', title)).toHaveText('노드의 세 구성 요소');
    expect(await codeOf(page)).toBe(old);
    await host.open();
    host.faults = [];
    await page.goto(`${host.url}/settings/`);
    await lookForUpdate(page);
    await expect
      .poll(() =>
        page.evaluate(async () =>
          Boolean((await navigator.serviceWorker.getRegistration())?.waiting),
        ),
      )
      .toBe(true);
  });
}

/** Opens a lesson, goes offline, opens it again and then one that was never open. */
async function readOffline(page: Page, host: Host): Promise<void> {
  await keepCourse(page, host);
  await page.goto(host.url + LESSON);
  await expect(page.getByRole('heading', title)).toHaveText('컨트롤 플레인이 하는 일');
  await host.close();
  await page.reload();
  await expect(page.getByRole('heading', title)).toHaveText('컨트롤 플레인이 하는 일');
  await page.goto(host.url + UNVISITED);
  await expect(page.getByRole('heading', title)).toHaveText('노드의 세 구성 요소');
}

test('F27 every page opens without a network: visited, not visited, by a short link, unknown', async ({
  page,
  host,
}) => {
  await readOffline(page, host);
  await expect(page).toHaveTitle(/노드의 세 구성 요소/);
  await page.goto(`${host.url}/q/basics-01/`);
  await expect(page).toHaveURL(`${host.url}/quiz/container-and-tools/#basics-01`);
  await page.goto(`${host.url}/nothing/here/`);
  await expect(page.getByRole('heading', title)).toHaveText('찾는 쪽이 없어요');
});

test('F27 below a path a lesson opens without a network, visited or not', async ({
  page,
  host,
}) => {
  host.folder = SITES.sub.folder;
  host.base = '/some/sub';
  await readOffline(page, host);
  await page.getByRole('link', { name: '기록', exact: true }).first().click();
  await expect(page).toHaveURL(`${host.url}/progress/`);
  await expect(page.getByRole('heading', { level: 1, name: '기록' })).toBeVisible();
});

test('F27 every screen opens without a network', async ({ page, host }) => {
  await keepCourse(page, host);
  await host.close();
  for (const path of [
    ...['/', '/learn/', '/cards/', '/cards/all/', '/review/', '/quiz/', '/exam/', '/mistakes/'],
    ...['/keywords/', '/keywords/etcd/', '/progress/', '/settings/', '/sheet/'],
  ]) {
    await page.goto(host.url + path);
    await expect(page.getByRole('heading', title), path).toBeVisible();
    await expect(page.getByRole('button', { name: '다시 열기' })).toHaveCount(0);
  }
});

test('F27 where the browser threw everything away a page says so, and it comes back by itself', async ({
  page,
  host,
}) => {
  await keepCourse(page, host);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await host.close();
  await page.goto(host.url + LESSON);
  await expect(page.getByRole('heading', title)).toHaveText('인터넷에 연결되어 있지 않아요');
  await host.open();
  await page.getByRole('link', { name: '다시 열어' }).click();
  await expect(page.getByRole('heading', title)).toHaveText('컨트롤 플레인이 하는 일');
  // What is fetched again may open the page once more by itself.
  await expect(() => keepCourse(page, host)).toPass();
});

test('F28 a broken worker is taken away in one load', async ({ page, host }) => {
  const blank = `addEventListener('install', () => skipWaiting());
    addEventListener('activate', (event) => event.waitUntil(clients.claim()));
    addEventListener('fetch', (event) => event.respondWith(new Response('고장')));`;
  host.faults = [['/sw.js', { text: blank }]];
  await page.goto(host.url + LESSON);
  await expect
    .poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller)), {
      timeout: 20_000,
    })
    .toBe(true);
  await page.goto(host.url + LESSON);
  await expect(page.locator('body')).toHaveText('고장');

  host.folder = BUILDS.kill;
  host.faults = [];
  await page.goto(host.url + LESSON);
  await expect(page.getByRole('heading', title)).toHaveText('컨트롤 플레인이 하는 일');
  await expect(page.getByRole('button', { name: '검색' })).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    )
    .toBe(0);
});
