import { expect, test } from '@playwright/test';

// As in the browser inside of a messenger, where even naming a storage may throw.
test.beforeEach(({ context }) =>
  context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    }
  }),
);

test('a shared link opens at its passage, marked, where every storage throws', async ({ page }) => {
  const failures: Error[] = [];
  page.on('pageerror', (error) => {
    // Firefox reports the icon that a page which only leads on has no use for.
    if (!String(error).includes('Content-Security-Policy')) failures.push(error);
  });
  await page.goto('/s/etcd/');
  await expect(page).toHaveURL(/\/learn\/api-server-and-etcd\/#etcd$/);
  const passage = page.locator('#etcd');
  await expect(passage).toHaveAttribute('data-passage', 'true');
  await expect(passage.getByRole('heading').first()).toBeInViewport();
  expect(failures).toEqual([]);
});

test('a question is answered and the lesson read on, where every storage throws', async ({
  page,
}) => {
  await page.goto('/q/node-05/');
  await expect(page.getByText(/^10번/)).toBeVisible();
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: '답 확인' }).click();
  await expect(page.getByText(/^(?:틀렸어요|맞았어요)/)).toBeVisible();
  await page.getByRole('link', { name: /레슨에서 보기/ }).click();
  await expect(page.locator('[data-passage] h2')).toBeInViewport();
});
