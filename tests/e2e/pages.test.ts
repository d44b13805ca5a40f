import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { SITES } from '#tests/e2e/sites.ts';

/** WCAG 2.2 AA, whose newest rules axe leaves off by default, and what it calls best practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** In the dark only colours are others. */
const RULES_OF_COLORS = ['color-contrast', 'link-in-text-block'];

async function expectNoViolation(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    // A colour half-way between two schemes is nobody's colour.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // Without frames, one page is enough for it.
    const axe = new AxeBuilder({ page }).setLegacyMode();
    if (colorScheme === 'light') axe.withTags(RULES);
    else axe.withRules(RULES_OF_COLORS);
    const { violations } = await axe.analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
}

const SCREENS = [
  '/',
  '/learn/',
  '/learn/api-server-and-etcd/',
  '/learn/cluster-overview/',
  '/learn/control-plane-overview/',
  '/learn/msa-pros-cons/',
  '/learn/controllers/',
  '/learn/api-stability/',
  '/learn/manifest-basics/',
  '/cards/',
  '/cards/all/',
  '/quiz/',
  '/quiz/yaml-syntax/',
  '/keywords/',
  '/keywords/etcd/',
  '/progress/',
  '/data/',
  '/review/',
  '/mistakes/',
  '/exam/',
  '/settings/',
  '/sheet/',
  '/sheet/?of=node&what=quiz',
  '/404.html',
];

for (const path of SCREENS) {
  test(`${path} has no accessibility violation, light or dark`, async ({ page, browserName }) => {
    test.skip(browserName === 'firefox', 'it judges the screens of who has studied, below');
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    await expectNoViolation(page);
  });
}

/** Screens that look otherwise to who has studied, and what was done to get there. */
const STUDIED: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
  ['today', '/', async () => {}],
  ['a card of the review', '/review/', (page) => page.getByText('뒤집기').click()],
  ['the mistakes', '/mistakes/', (page) => page.getByText('다시 풀기').first().click()],
  [
    'the search',
    '/',
    async (page) => {
      await page.getByRole('button', { name: '검색' }).click();
      await page.getByRole('combobox').fill('etcd');
      await page.getByRole('option').first().waitFor();
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
  ['the plan and the picture', '/progress/', async () => {}],
  ['the map of what is remembered', '/learn/?view=memory', async () => {}],
  ['an exam', '/exam/?seed=a&n=10', (page) => page.getByText('시험 시작').click()],
  [
    'a lesson with its keywords hidden',
    '/learn/api-server-and-etcd/',
    async (page) => {
      await page.keyboard.press('m');
      await page.getByRole('button', { name: '가린 말 1', exact: true }).first().click();
    },
  ],
];

for (const [name, path, act] of STUDIED) {
  test(`${name} has no accessibility violation and fits a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    const at = Date.now() - 50 * 60 * 60 * 1000;
    const events = [
      { kind: 'card', item: 'k:etcd', outcome: 'unknown' },
      { kind: 'quiz', item: 'q:node-05', outcome: 'wrong', given: ['agent'], confidence: 'sure' },
      { kind: 'plan', examDate: '2099-01-01' },
    ].map((event, index) => ({ id: `e-${index}`, at, rev: 1, ...event }));
    const save = JSON.stringify({ format: 'kubasic-progress', version: 1, events });
    await page.addInitScript((text) => localStorage.setItem('kubasic.progress', text), save);
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    await act(page);
    // A screen as tall as the page: no bar lies over half a button just because of where one scrolled.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width: 320, height: height + 100 });
    await expectNoViolation(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test.skip(({ browserName }) => browserName === 'firefox', 'WebDriver BiDi keeps scripts on');

  test('a lesson reads whole, with a title and a description of its own', async ({ page }) => {
    await page.goto('/learn/api-server-and-etcd/');
    await expect(page).toHaveTitle('API 서버와 etcd · 쿠베이직');
    await expect(page.getByText('etcdctl snapshot save snapshot.db')).toBeVisible();
    await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /API 서버/);
    await expect(page.locator('meta[property="og:title"]')).toHaveCount(1);
    expect(await page.title()).not.toBe('');
  });

  test('a keyword in a text and a short link lead to their pages', async ({ page }) => {
    await page.goto('/learn/api-server-and-etcd/');
    await page.locator('#etcd').getByRole('link', { name: 'etcd', exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('etcd');
    await page.goto('/s/etcd/');
    await expect(page).toHaveURL(/\/learn\/api-server-and-etcd\/#etcd$/);
  });
});

test('permanent short links resolve in the app as well', async ({ page }) => {
  await page.goto('/');
  for (const [from, to] of [
    ['/s/etcd', /\/learn\/api-server-and-etcd\/#etcd$/],
    ['/q/yaml-03', /\/quiz\/yaml-syntax\/#yaml-03$/],
    ['/k/pod', /\/keywords\/pod\/$/],
  ] as const) {
    await page.evaluate((path) => {
      history.pushState({}, '', path);
      dispatchEvent(new PopStateEvent('popstate'));
    }, from);
    await expect(page).toHaveURL(to);
  }
});

test('an unknown address answers 404 with a page that helps', async ({ page }) => {
  const response = await page.goto('/learn/kube-scheduler-old/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('찾는 쪽이 없어요');
  await page.goto('/learn/scheduler-old');
  await page.getByRole('link', { name: '스케줄러' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('스케줄러');
});

test('a page is itself under every address that a host gives it', async ({ page }) => {
  for (const address of ['/learn/scheduler/index.html', '/learn//scheduler/']) {
    await page.goto(address);
    await page.waitForFunction(() => !('early' in window));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('스케줄러');
    await expect(page).toHaveURL(/\/learn\/scheduler\/$/);
  }
});

test('the site works below a path', async ({ page }) => {
  const failed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(response.url());
  });
  await page.goto(`${SITES.sub.url}/`);
  await page.getByRole('link', { name: /첫 레슨 시작하기/ }).click();
  await expect(page).toHaveURL(`${SITES.sub.url}/learn/container-and-tools/`);
  await page.getByRole('link', { name: '다음 레슨' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('모놀리식이란');
  await page.goto(`${SITES.sub.url}/k/etcd/`);
  await expect(page).toHaveURL(`${SITES.sub.url}/keywords/etcd/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('etcd');
  expect(failed).toEqual([]);
});
