import type { Happening } from '#state/study-state.ts';
import { DAY, EVENING } from '#tests/support/log.ts';
import { fakeBrowser } from '#tests/support/study.ts';

/** A browser in which these things happened, each at the evening so many days ago. */
export async function browserWith(happened: readonly (readonly [number, Happening])[]) {
  const browser = fakeBrowser();
  const study = await browser.open('before');
  for (const [daysAgo, happening] of happened) {
    browser.now = EVENING - daysAgo * DAY;
    study.getState().record(happening);
  }
  browser.now = EVENING;
  return browser;
}

export const read = (section: string): Happening => ({
  kind: 'read',
  item: `s:${section}`,
  rev: 1,
});
export const graded = (keyword: string, outcome: 'known' | 'unknown'): Happening => ({
  kind: 'card',
  item: `k:${keyword}`,
  rev: 1,
  outcome,
});
export const answered = (
  item: string,
  outcome: 'correct' | 'wrong',
  given: readonly string[] = [],
): Happening => ({ kind: 'quiz', item: `q:${item}`, rev: 1, outcome, given });
