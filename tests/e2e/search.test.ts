import { expect, test } from '@playwright/test';

test('finds while a syllable is half typed, and loads again what did not come', async ({
  page,
}) => {
  let isOffline = true;
  await page.route(/\/data\/\w+\/search\//, (route) =>
    isOffline ? route.abort() : route.continue(),
  );
  await page.goto('/learn/');
  await page.getByRole('button', { name: '검색' }).click();
  await expect(page.getByRole('alert')).toContainText('검색을 불러오지 못했어요');
  await expect(page.getByRole('option', { name: '오늘의 복습' })).toBeVisible();

  const field = page.getByRole('combobox', { name: '찾을 말' });
  await field.fill('쿠번');
  await expect(page.getByRole('option')).toHaveCount(0);
  isOffline = false;
  await page.getByRole('button', { name: '다시 불러오기' }).click();
  await expect(page.getByRole('option', { name: '키워드 쿠버네티스' }).first()).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);

  await field.fill('kubelet');
  await expect(page.getByRole('option', { name: /^키워드 큐블릿|kubelet/i }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/kubelet/);
  // Its words are marked until one goes on.
  const marked = () => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0);
  await expect.poll(marked).toBeGreaterThan(0);
  await page.getByRole('link', { name: '복습' }).first().click();
  await expect.poll(marked).toBe(0);
});

test('the pointer moves on from the first answer, and keys go on from there', async ({ page }) => {
  await page.goto('/learn/');
  await page.getByRole('button', { name: '검색' }).click();
  const field = page.getByRole('combobox', { name: '찾을 말' });
  await field.fill('pod');
  const option = (at: number) => page.getByRole('option').nth(at);
  await expect(option(11)).toBeVisible();
  await expect(option(0)).toHaveAttribute('aria-selected', 'true');
  await option(2).hover();
  await expect(option(2)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(option(1)).toHaveAttribute('aria-selected', 'true');
  for (const _ of [1, 2]) await page.keyboard.press('ArrowUp');
  await expect(option(11)).toBeInViewport();
  await expect(field).toBeFocused();
  const id = await option(11).getAttribute('id');
  await expect(field).toHaveAttribute('aria-activedescendant', id ?? '');
  await field.fill('etcd');
  await expect(option(0)).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('its dialog is there before what stands in it', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route(/SearchPanel-.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/learn/');
  const dialog = page.getByRole('dialog', { name: '검색' });
  await page.getByRole('button', { name: '검색' }).click();
  await expect(dialog).toContainText('불러오고 있어요');
  // Who will not wait is let go.
  await dialog.getByRole('button', { name: '닫기' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: '검색' }).click();
  await expect(dialog).toContainText('불러오고 있어요');
  release();
  await expect(page.getByRole('combobox', { name: '찾을 말' })).toBeFocused();
  // What lies behind cannot be reached until it is closed, by a press beside it as well.
  await expect(page.locator('#root')).toHaveAttribute('inert');
  await page.mouse.click(5, 890);
  await expect(dialog).toBeHidden();
  await expect(page.locator('#root')).not.toHaveAttribute('inert');
  await expect(page.getByRole('button', { name: '검색' })).toBeFocused();
});
