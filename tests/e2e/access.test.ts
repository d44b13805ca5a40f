import { expect, type Page, test } from '@playwright/test';
import { type Hand, keyboard, namesOnly } from '#tests/e2e/hands.ts';

/** Goes somewhere by the search alone. */
async function find(page: Page, hand: Hand, words: string, name: string): Promise<void> {
  await hand.press(page.getByRole('button', { name: '검색' }));
  await expect(page.getByRole('combobox', { name: '찾을 말' })).toBeFocused();
  await page.keyboard.type(words);
  const first = page.getByRole('option').first();
  await expect(first).toContainText(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** What a learner does in a week: find, read, review, quiz, exam, export. */
async function week(page: Page, hand: Hand): Promise<void> {
  const main = page.getByRole('main');
  const button = (name: string | RegExp) => main.getByRole('button', { name });
  const heading = main.getByRole('heading', { level: 1 });
  await page.goto('/');
  await page.waitForLoadState('networkidle');

  await find(page, hand, 'tmzpwnffj', '스케줄러');
  await expect(heading).toHaveText('스케줄러');
  await hand.press(main.getByRole('link', { name: '레슨에서 읽기' }));
  await expect(main.getByRole('heading', { name: /kube-scheduler/ })).toBeFocused();
  await hand.press(button('읽음으로 표시'));
  await hand.press(main.getByRole('link', { name: /퀴즈 \d+문항 풀기/ }));

  await hand.check(main.getByRole('radio').first());
  await hand.press(button('답 확인'));
  await expect(main.getByText(/^(?:맞았어요|틀렸어요)/)).toBeFocused();

  await find(page, hand, '키워드 카드', '키워드 카드');
  await hand.press(main.getByRole('link', { name: /전체/ }).first());
  await hand.press(button('뒤집기'));
  await hand.press(button(/^몰랐어요/));

  await find(page, hand, '모의고사', '모의고사');
  await hand.press(button('시험 시작'));
  await expect(button('제출하기')).toBeVisible();
  await hand.press(button('제출하기'));
  await hand.press(page.getByRole('dialog').getByRole('button', { name: '제출', exact: true }));
  await expect(main.getByRole('heading', { name: /맞혔어요|점/ })).toBeVisible();

  await find(page, hand, '내보내기', '데이터와 개인정보');
  await hand.press(button('파일로 내보내기'));
  await expect(main.getByText(/파일로 내보냈어요/)).toBeVisible();
}

test('a week by keyboard alone', async ({ page }) => {
  test.slow();
  await week(page, keyboard(page));
});

test('a week by roles and names alone', async ({ page }) => {
  test.slow();
  await week(page, namesOnly());
});

test('the skip link comes first and moves the focus', async ({ page }) => {
  await page.goto('/learn/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: '본문으로 건너뛰기' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('focus is never hidden by the bars, at 200 % text on a small screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/keywords/etcd/');
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  const reachable = await page.locator('a[href], button, input, summary').count();
  let seen = 0;
  for (let step = 0; step < reachable; step++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement === document.body)) break;
    await expect.poll(() => page.evaluate(hiddenFocus)).toBe('');
    seen++;
  }
  expect(seen).toBeGreaterThan(10);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
});

/** The focused element when something lies over its middle; empty when it can be seen. */
function hiddenFocus(): string {
  const element = document.activeElement;
  if (!element || element === document.body) return '';
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return at && (element.contains(at) || at.contains(element)) ? '' : element.outerHTML;
}
