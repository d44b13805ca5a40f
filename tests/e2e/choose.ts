import { expect, type Page } from '@playwright/test';

/** Chooses an option, again if the page's script had not taken over yet. */
export async function choose(page: Page, option: RegExp): Promise<void> {
  // A tab behind another draws no frames, and the browser driver waits for frames.
  await page.bringToFront();
  await expect(async () => {
    await page.getByLabel(option).check({ timeout: 1000 });
    await expect(page.getByRole('button', { name: '답 확인' })).toBeEnabled({ timeout: 500 });
  }).toPass();
}
