import { expect, test } from '@playwright/test';

test('back and forward lead to where one was on the page', async ({ page }) => {
  const title = page.getByRole('heading', { level: 1 });
  const scrolled = () => page.evaluate(() => Math.round(scrollY));
  await page.goto('/learn/controllers/');
  await page.waitForLoadState('networkidle');
  const first = (await title.textContent()) ?? '';
  const next = page.getByRole('link', { name: '다음 레슨' });
  await next.scrollIntoViewIfNeeded();
  expect(await scrolled()).toBeGreaterThan(500);
  await next.click();
  await expect(title).not.toHaveText(first);
  await expect.poll(scrolled).toBe(0);
  await page.mouse.wheel(0, 300);
  await expect.poll(scrolled).toBe(300);

  await page.goBack();
  await expect(title).toHaveText(first);
  // The text's font may have come meanwhile: its lines are a little longer or shorter.
  await expect(next).toBeInViewport();
  await page.goForward();
  await expect(title).not.toHaveText(first);
  await expect.poll(async () => Math.abs((await scrolled()) - 300)).toBeLessThan(60);
});

test('a tapped lesson is drawn whole, and its passages are read', async ({ page }) => {
  await page.goto('/learn/control-plane-overview/');
  await page.waitForLoadState('networkidle');
  await page.getByRole('link', { name: '다음 레슨' }).click();
  await expect(page).toHaveURL(/\/learn\/api-server-and-etcd\/$/);
  const sections = page.locator('main section[id]');
  await page.reload();
  const whole = await sections.count();
  expect(whole).toBeGreaterThan(1);
  await page.goBack();
  await page.getByRole('link', { name: '다음 레슨' }).click();
  await expect(sections).toHaveCount(whole);
  await expect(page.getByRole('button', { name: '읽음으로 표시' })).toBeAttached();
});
