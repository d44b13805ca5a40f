import { type Browser, type BrowserContext, expect, test } from '@playwright/test';
import { expectRecords, gradeCards, openReady, troublesOf } from '#tests/e2e/faults/answers.ts';
import { SITES } from '#tests/e2e/sites.ts';

test.slow();

const CARDS = '/cards/all/';
const DAY = 24 * 60 * 60 * 1000;

for (const [words, days] of [
  ['a day', 1],
  ['ten years', 3650],
] as const) {
  test(`F29 with the clock set back ${words} a review is kept and nothing throws`, async ({
    page,
  }) => {
    const troubles = troublesOf(page);
    await openReady(page, CARDS);
    await gradeCards(page, 2);
    await page.clock.setFixedTime(Date.now() - days * DAY);
    await openReady(page, CARDS);
    await gradeCards(page, 1);
    for (const path of ['/review/', '/progress/', '/']) {
      await openReady(page, path);
      // Firefox tells of every part that was still on its way when the page is left.
      await page.waitForLoadState('networkidle');
    }
    await expectRecords(page, 3);
    expect(troubles).toEqual([]);
  });
}

test('F30 what a clock 50 years ahead wrote is flagged once it is right again', async ({
  page,
}) => {
  const troubles = troublesOf(page);
  await page.clock.setFixedTime(Date.now() + 50 * 365 * DAY);
  await openReady(page, CARDS);
  await gradeCards(page, 2);
  await page.clock.setFixedTime(Date.now());
  await expectRecords(page, 2);
  await expect(page.getByText('기록 2개의 시각이 지금보다 앞서 있어요.')).toBeVisible();
  await openReady(page, CARDS);
  await gradeCards(page, 1);
  await expectRecords(page, 3);
  expect(troubles).toEqual([]);
});

test('F31 a study day ends at four in the morning where the learner is', async ({ browser }) => {
  const learner = await learnerIn(browser, 'Asia/Seoul');
  await learner.studiesAt('2026-11-24T23:30:00+09:00');
  await expect(learner.days).toHaveText('1일');
  await learner.studiesAt('2026-11-25T00:30:00+09:00');
  await learner.studiesAt('2026-11-25T03:59:00+09:00');
  await expect(learner.days).toHaveText('1일');
  await learner.studiesAt('2026-11-25T04:01:00+09:00');
  await expect(learner.days).toHaveText('2일');
  await learner.context.close();
});

test('F31 summer time ends in one night of study, and its records move on to another zone', async ({
  browser,
}) => {
  const learner = await learnerIn(browser, 'America/New_York');
  await learner.studiesAt('2026-10-31T23:30:00-04:00');
  await learner.studiesAt('2026-11-01T03:59:00-05:00');
  await expect(learner.days).toHaveText('1일');
  await learner.studiesAt('2026-11-01T04:01:00-05:00');
  await expect(learner.days).toHaveText('2일');
  const moved = await learnerIn(browser, 'Asia/Seoul', await learner.context.storageState());
  await learner.context.close();
  // All three fell on the first of November there.
  await moved.studiesAt('2026-11-01T20:00:00+09:00');
  await expect(moved.days).toHaveText('1일');
  await expectRecords(moved.page, 4);
  await moved.context.close();
});

type Storage = Awaited<ReturnType<BrowserContext['storageState']>>;
async function learnerIn(browser: Browser, timezoneId: string, storageState?: Storage) {
  const context = await browser.newContext({
    ...{ timezoneId, baseURL: SITES.root.url, locale: 'ko-KR' },
    ...(storageState && { storageState }),
  });
  const page = await context.newPage();
  return {
    context,
    page,
    days: page.locator('dt', { hasText: /^공부한 날$/ }).locator('+ dd'),
    studiesAt: async (time: string) => {
      await page.clock.setFixedTime(new Date(time));
      await openReady(page, CARDS);
      await gradeCards(page, 1);
      await openReady(page, '/progress/');
    },
  };
}
