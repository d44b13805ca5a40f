import { expect, type Page } from '@playwright/test';

export const KEY = 'kubasic.progress';

/** A page that opened and has read what is kept. */
export async function openReady(page: Page, path: string): Promise<void> {
  await page.goto(path);
  // What the inline script keeps for the app is gone once the app has taken over.
  await page.waitForFunction(() => !('early' in window), undefined, { polling: 50 });
}

/**
 * Grades cards one after another as fast as the page goes, by its own buttons. A card that was not
 * known comes back, so the deck never ends.
 */
export async function gradeCards(page: Page, count = 1): Promise<void> {
  await page.evaluate(async (count) => {
    const button = async (name: RegExp) => {
      for (let tries = 0; tries < 2000; tries++) {
        const found = [...document.querySelectorAll('main button')].find(
          (one): one is HTMLButtonElement => name.test(one.textContent ?? ''),
        );
        if (found && !found.disabled) return found;
        await new Promise((resolve) => setTimeout(resolve));
      }
      throw new Error(`no button ${name}`);
    };
    for (let i = 0; i < count; i++) {
      (await button(/^뒤집기/)).click();
      (await button(/^몰랐어요/)).click();
      await button(/^뒤집기/);
    }
  }, count);
}

/** How many events the page has, as its data screen says. */
export async function expectRecords(page: Page, count: number): Promise<void> {
  await openReady(page, '/data/');
  await expect(page.getByText(`기록 ${count}개 ·`)).toBeVisible();
}

/** Uncaught errors and policy reports of a page, to be found empty. */
export function troublesOf(page: Page): readonly string[] {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  return troubles;
}
