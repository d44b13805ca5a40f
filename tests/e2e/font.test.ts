import { expect, type Page, test } from '@playwright/test';

const LESSON = '/learn/control-plane-overview/';
const font = (page: Page) => page.evaluate(() => document.documentElement.dataset['font']);
const fontFamily = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).fontFamily);

/** How far what is seen was moved, all in all. */
const shifted = (page: Page) =>
  page.evaluate(async () => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, 'value'));
    }).observe({ type: 'layout-shift', buffered: true });
    await new Promise((done) => setTimeout(done, 200));
    return sum;
  });

test('the font comes behind the text, waits for the next screen and is there on the next visit', async ({
  page,
}) => {
  await page.goto(LESSON);
  await expect.poll(() => font(page)).toBe('ready');
  expect(await fontFamily(page)).not.toContain('Kubasic Sans');
  await page.getByRole('link', { name: '학습' }).first().click();
  await expect.poll(() => fontFamily(page)).toContain('Kubasic Sans');

  await page.goto(LESSON, { waitUntil: 'commit' });
  await expect.poll(() => font(page)).toBe('on');
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => [...document.fonts].map((face) => face.status))).toEqual([
    'loaded',
  ]);
  expect(await shifted(page)).toBe(0);
});
