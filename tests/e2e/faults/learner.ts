import { test as base, expect, type Page } from '@playwright/test';
import { BUILDS } from '#tests/e2e/faults/builds.ts';
import { Host } from '#tests/support/host.ts';

/** Each test has a host of its own, with the old build on it, and pages that may have a worker. */
export const test = base.extend<{ host: Host }>({
  serviceWorkers: 'allow',
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from here
  host: async ({}, use, testInfo) => {
    // A whole course is fetched, on a machine that may be busy.
    testInfo.setTimeout(90_000);
    const host = new Host(BUILDS.old);
    await host.open();
    await use(host);
    await host.close();
  },
});

/** Opens the settings and waits until they say that the whole course is on this machine. */
export async function keepCourse(page: Page, host: Host): Promise<void> {
  await page.goto(`${host.url}/settings/`);
  await expect(page.getByText(/오프라인에서도 볼 수 있어요 · \d/)).toBeVisible({ timeout: 60_000 });
}

/** Counts how often the page is opened anew from now on. */
export function countOpenings(page: Page): { readonly count: number } {
  const openings = { count: 0 };
  page.on('domcontentloaded', () => openings.count++);
  return openings;
}

/** The build that a page is of, by the name of its code. */
export function codeOf(page: Page): Promise<string> {
  return page.evaluate(
    () => document.querySelector<HTMLElement>('script[data-parts]')?.dataset['parts'] ?? '',
  );
}

/** Looks for a newer worker, as a page does that is looked at again after an hour. */
export async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update().catch(() => {});
  });
}
