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
});
