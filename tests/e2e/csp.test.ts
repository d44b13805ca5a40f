import { expect, type Page, test } from '@playwright/test';

const SCREENS: readonly (readonly [string, string, ((page: Page) => Promise<void>)?])[] = [
  ['today', '/'],
  ['the map', '/learn/'],
  ['the map of what is remembered', '/learn/?view=memory'],
  ['cards', '/cards/'],
  ['a deck', '/cards/all/', (page) => page.getByRole('button', { name: '뒤집기' }).click()],
  ['quizzes', '/quiz/'],
  ['a quiz', '/quiz/yaml-syntax/'],
  ['keywords', '/keywords/'],
  ['the record', '/progress/'],
  ['the review', '/review/'],
  ['the mistakes', '/mistakes/'],
  ['settings', '/settings/'],
  ['the data', '/data/'],
  ['a link to an item', '/q/basics-01/'],
  ['a missing page', '/404.html'],
  ['a sheet of keywords', '/sheet/'],
  ['a sheet of questions', '/sheet/?of=node&what=quiz'],
  ['a permanent link', '/k/etcd/'],
  ['a lesson with a picture', '/learn/control-plane-overview/', press('다음 걸음')],
  ['a lesson with a drawing', '/learn/cluster-overview/'],
  ['a lesson with its keywords hidden', '/learn/controllers/', press(/키워드 가리고 읽기/)],
  ['an exam', '/exam/?seed=a&n=10', press('시험 시작')],
  [
    'the search',
    '/',
    async (page) => {
      await page.getByRole('button', { name: '검색' }).click();
      await page.getByRole('combobox').fill('etcd');
      await page.getByRole('option').first().click();
      await expect(page.getByRole('dialog')).toHaveCount(0);
    },
  ],
  [
    'what is handed on',
    '/keywords/etcd/',
    async (page) => {
      await page.getByRole('button', { name: /^공유/ }).click();
      await page.getByRole('img', { name: /QR/ }).waitFor();
    },
  ],
  [
    'the meaning of a word',
    '/learn/api-server-and-etcd/',
    async (page) => {
      await page.locator('#etcd').getByRole('link', { name: 'etcd', exact: true }).first().click();
      await page.getByRole('dialog', { name: '키워드 뜻' }).getByText('키-값 저장소').waitFor();
    },
  ],
  [
    'the next lesson',
    '/learn/controllers/',
    async (page) => {
      const title = page.getByRole('heading', { level: 1 });
      const before = (await title.textContent()) ?? '';
      await page.getByRole('link', { name: '다음 레슨' }).click();
      await expect(title).not.toHaveText(before);
    },
  ],
];

function press(name: string | RegExp) {
  return (page: Page) => page.getByRole('button', { name }).first().click();
}

for (const [name, path, act] of SCREENS) {
  test(`${name} breaks no rule of its policy, asks no other host and matches its markup`, async ({
    page,
    baseURL,
  }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol !== 'data:' && origin !== baseURL) faults.push(request.url());
    });
    await page.addInitScript(() =>
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
        console.error(`${violatedDirective} ${blockedURI} ${sample}`),
      ),
    );
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    await act?.(page);
    await page.waitForLoadState('networkidle');
    expect(faults).toEqual([]);
  });
}

test('a rule that is broken is seen', async ({ page }) => {
  await page.goto('/');
  const report = await page.evaluate(
    () =>
      new Promise<string>((seen) => {
        addEventListener('securitypolicyviolation', (event) => seen(event.violatedDirective));
        document.body.setAttribute('style', 'color: red');
      }),
  );
  expect(report).toBe('style-src-attr');
});
