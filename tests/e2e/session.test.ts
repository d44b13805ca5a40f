import { expect, type Page, test } from '@playwright/test';
import { compileCourse } from '#compiler/compile-course.ts';
import { readContent } from '#compiler/content-folder.ts';
import type { Course, Prose, QuizItem } from '#core/course/types.ts';
import { textOf } from '#core/markdown/tree.ts';
import { type Hand, keyboard, namesOnly, touch } from '#tests/e2e/hands.ts';

const KINDS = ['choice', 'multiple', 'order', 'match', 'sort', 'blank', 'command', 'mend'] as const;
const words = (prose: Prose) => textOf(prose).replace(/\s+/g, ' ').trim();

let course: Course;
let asked: readonly QuizItem[];
test.beforeAll(async () => {
  const compiled = compileCourse(await readContent('content'));
  if (!compiled.course) throw new Error('the course does not compile');
  course = compiled.course;
  asked = KINDS.flatMap((kind) => course.items.filter((i) => i.body.kind === kind).slice(0, 2));
});

/** Sixteen questions, two of each kind, and four cards, all missed yesterday. */
async function openSession(page: Page): Promise<void> {
  const at = Date.now() - 26 * 60 * 60 * 1000;
  const quiz = asked.map(({ id, rev }) => ({ kind: 'quiz', item: `q:${id}`, rev, given: [] }));
  const cards = ['pod', 'etcd', 'kubelet', 'yaml'].map((id) => ({ kind: 'card', item: `k:${id}` }));
  const events = [
    ...quiz.map((event) => ({ ...event, outcome: 'wrong' })),
    ...cards.map((event) => ({ ...event, rev: 1, outcome: 'unknown' })),
  ].map((event, index) => ({ id: `e-${index}`, at, ...event }));
  const save = JSON.stringify({ format: 'kubasic-progress', version: 1, events });
  await page.addInitScript((text) => localStorage.setItem('kubasic.progress', text), save);
  await page.goto('/review/');
  await expect(page.getByText('20개 남음')).toBeVisible();
}

async function answer(page: Page, hand: Hand, { body }: QuizItem): Promise<void> {
  const named = (role: 'radio' | 'checkbox' | 'combobox' | 'group', prose: Prose) =>
    page.getByRole(role, { name: words(prose), exact: true });
  switch (body.kind) {
    case 'choice':
    case 'multiple':
      for (const option of body.options.filter(({ correct }) => correct)) {
        await hand.check(named(body.kind === 'choice' ? 'radio' : 'checkbox', option.prose));
      }
      return;
    case 'order':
      for (const [index, entry] of body.entries.entries()) {
        const list = page.getByRole('main').getByRole('list').getByRole('listitem');
        const up = page.getByRole('button', { name: `위로: ${words(entry.prose)}`, exact: true });
        const place = async () =>
          (await list.allTextContents()).findIndex((text) => text.endsWith(textOf(entry.prose)));
        while ((await place()) > index) await hand.press(up);
      }
      return;
    case 'match':
      for (const { left, right } of body.pairs) {
        await hand.choose(named('combobox', left), textOf(right));
      }
      return;
    case 'sort':
      for (const group of body.groups) {
        for (const entry of group.entries) {
          const radio = named('group', entry.prose).getByRole('radio', {
            name: words(group.prose),
            exact: true,
          });
          await hand.check(radio);
        }
      }
      return;
    case 'blank':
      for (const [index, { mode, accepted }] of body.blanks.entries()) {
        const field = page.getByRole('textbox', { name: `빈칸 ${index + 1}` });
        await hand.type(field, mode === 'set' ? accepted.join(', ') : (accepted[0] ?? ''));
      }
      return;
    case 'command':
      return hand.type(page.getByRole('textbox', { name: '명령' }), body.blank.accepted[0] ?? '');
    case 'mend':
      return hand.type(page.getByRole('textbox', { name: '고칠 YAML' }), body.mended);
  }
}

async function finish(page: Page, hand: Hand): Promise<void> {
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  for (let left = 20; left > 0; left--) {
    await expect(page.getByText(`${left}개 남음`)).toBeVisible();
    if (await button('뒤집기').isVisible()) {
      await hand.press(button('뒤집기'));
      await hand.press(button(/^알았어요/));
      continue;
    }
    const question = (await page.locator('#question').textContent()) ?? '';
    const item = asked.find(({ text }) => text === question);
    if (!item) throw new Error(`an unknown question: ${question}`);
    await answer(page, hand, item);
    await hand.press(button('답 확인'));
    await expect(page.getByText('맞았어요', { exact: true }), question).toBeFocused();
    await hand.press(button('다음'));
  }
  await expect(page.getByRole('region', { name: /마쳤어요/ })).toContainText(
    '20개를 떠올렸고, 그중 20개를 한 번에 맞혔어요.',
  );
}

test('twenty mixed items by keyboard only', async ({ page }) => {
  test.slow();
  await openSession(page);
  await finish(page, keyboard(page));
});

test('twenty mixed items by the roles and names a screen reader gives', async ({ page }) => {
  test.slow();
  await openSession(page);
  await finish(page, namesOnly());
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('twenty mixed items by touch only', async ({ page }) => {
    test.slow();
    await openSession(page);
    await finish(page, touch());
  });
});
