import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

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
  '/404.html',
];

for (const path of SCREENS) {
  test(`${path} has no accessibility violation, light or dark`, async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a lesson reads whole, with a title, description and canonical address of its own', async ({
    page,
  }) => {
    await page.goto('/learn/api-server-and-etcd/');
    await expect(page).toHaveTitle('API 서버와 etcd · 쿠베이직');
    await expect(page.getByText('etcdctl snapshot save snapshot.db')).toBeVisible();
    await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /API 서버/);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      '/learn/api-server-and-etcd/',
    );
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

test('the site works below a path', async ({ page }) => {
  const failed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(response.url());
  });
  await page.goto('http://localhost:4322/some/sub/');
  await page.getByRole('link', { name: /첫 레슨 시작하기/ }).click();
  await expect(page).toHaveURL('http://localhost:4322/some/sub/learn/container-and-tools/');
  await page.getByRole('link', { name: '다음 레슨' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('모놀리식이란');
  await page.goto('http://localhost:4322/some/sub/k/etcd/');
  await expect(page).toHaveURL('http://localhost:4322/some/sub/keywords/etcd/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('etcd');
  expect(failed).toEqual([]);
});
