import { expect, type Page, test } from '@playwright/test';

/** Holds back what the address matches, until it is let through. */
async function hold(page: Page, files: RegExp): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route(files, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** Where everything stands and what it looks like. */
function look(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { color, backgroundColor, font, border } = getComputedStyle(element);
      return [
        element.outerHTML.slice(0, 80),
        x,
        y,
        width,
        height,
        color,
        backgroundColor,
        font,
        border,
      ].join(' ');
    }),
  );
}

const PAGES = [
  '/',
  '/learn/',
  '/learn/cluster-overview/',
  '/learn/msa-pros-cons/',
  '/learn/yaml-syntax/',
  '/cards/all/',
  '/quiz/yaml-syntax/',
  '/quiz/controllers/',
  '/keywords/',
  '/keywords/etcd/',
  '/progress/',
  '/exam/',
  '/settings/',
  '/sheet/',
  '/404.html',
];

for (const path of PAGES) {
  for (const width of [390, 1440]) {
    test(`${path} looks the same with its own style and with the whole, ${width} px wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      const releaseStyle = await hold(page, /\.css$/);
      await hold(page, /\.js$/);
      await page.goto(path);
      // What is below the first screen is laid out when the rest is asked for.
      await page.waitForFunction(() => document.querySelector('link[rel=stylesheet]'));
      const before = await look(page);
      releaseStyle();
      await page.waitForFunction(() => {
        const links = document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]');
        return [...links].every((link) => link.sheet && link.media === '');
      });
      expect(await look(page)).toEqual(before);
    });
  }
}

test('asks for nothing but the page before the first paint', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/learn/controllers/', { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
  const paint = await page.evaluate(() => performance.getEntriesByType('paint')[0]?.startTime ?? 0);
  const blocking = await page.evaluate(
    (until) =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => entry.startTime < until && /\.(?:js|css)$/.test(entry.name))
        .map((entry) => entry.name),
    paint,
  );
  expect(blocking).toEqual([]);
});

test.describe('before the script has come', () => {
  test('a button pressed is pressed when it answers, once', async ({ page }) => {
    const release = await hold(page, /\.js$/);
    await page.goto('/learn/controllers/');
    const masks = page.getByRole('button', { name: /키워드 가리고 읽기/ });
    await masks.click();
    release();
    await expect(masks).toHaveAttribute('aria-pressed', 'true');
  });

  test('an answer chosen is chosen when the question answers', async ({ page }) => {
    const release = await hold(page, /\.js$/);
    await page.goto('/quiz/controllers/');
    await page.getByText(/./, { exact: false }).first().waitFor();
    const option = page.getByRole('main').getByRole('radio').nth(1);
    await option.check({ force: true });
    release();
    await expect(page.getByRole('button', { name: '답 확인' })).toBeEnabled();
    await expect(option).toBeChecked();
  });

  test('a setting changed is kept, and what was set before is not lost', async ({ page }) => {
    await page.addInitScript(() =>
      localStorage.setItem('kubasic.settings', JSON.stringify({ theme: 'dark', textSize: 115 })),
    );
    const release = await hold(page, /\.js$/);
    await page.goto('/settings/');
    const root = page.locator('html');
    await expect(root).toHaveAttribute('data-theme', 'dark');
    await expect(root).toHaveCSS('font-size', '18.4px');
    await page.getByRole('radio', { name: '밝게' }).check({ force: true });
    release();
    await expect(root).toHaveAttribute('data-theme', 'light');
    await expect(root).toHaveCSS('font-size', '18.4px');
  });

  test('text typed stays and is searched for', async ({ page }) => {
    const release = await hold(page, /\.js$/);
    await page.goto('/keywords/');
    const field = page.getByRole('main').getByRole('searchbox');
    await field.pressSequentially('etcd');
    release();
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
    await expect(field).toHaveValue('etcd');
  });

  test('a press on the icon of a button is one of the button', async ({ page }) => {
    const release = await hold(page, /\.js$/);
    await page.goto('/');
    await page.getByRole('button', { name: '검색' }).locator('svg').click();
    release();
    await expect(page.getByRole('combobox', { name: '찾을 말' })).toBeFocused();
  });

  for (const keys of ['/', 'Control+k']) {
    test(`${keys} opens the search when it can`, async ({ page }) => {
      const release = await hold(page, /\.js$/);
      await page.goto('/');
      await page.keyboard.press(keys);
      release();
      await expect(page.getByRole('combobox', { name: '찾을 말' })).toBeFocused();
    });
  }

  test('a link leads on by itself', async ({ page }) => {
    await hold(page, /\.js$/);
    await page.goto('/');
    await page.getByRole('link', { name: /첫 레슨 시작하기/ }).click();
    await expect(page).toHaveURL(/\/learn\/container-and-tools\/$/);
  });
});
