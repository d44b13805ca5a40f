import { expect, it } from 'vitest';
import { compileCourse } from '#compiler/compile-course.ts';
import type { QuizBody } from '#core/course/types.ts';
import { faultsOf, manuscripts, quizOf } from '#tests/support/manuscripts.ts';

function bodyOf(text: string): QuizBody | undefined {
  const files = manuscripts({ quiz: quizOf(text) });
  expect(faultsOf(files)).toEqual([]);
  return compileCourse(files).course.items[0]?.body;
}

const text = (value: string) => [{ type: 'text', value }];

it('reads a task list with one right option as a single choice', () => {
  const body = bodyOf('- [x] 맞음 {#a}\n  > 왜\n- [ ] 틀림 {#b}\n  > 왜');
  expect(body).toMatchObject({
    kind: 'choice',
    options: [
      { id: 'a', correct: true, prose: text('맞음'), feedback: text('왜') },
      { id: 'b', correct: false },
    ],
  });
});

it('reads a task list with several right options as a multiple choice', () => {
  expect(bodyOf('- [x] 가 {#a}\n  > 왜\n- [x] 나 {#b}\n  > 왜\n- [ ] 다 {#c}\n  > 왜')?.kind).toBe(
    'multiple',
  );
});

it('reads a numbered list as an order', () => {
  expect(bodyOf('1. 먼저 {#a}\n2. 다음 {#b}')).toEqual({
    kind: 'order',
    entries: [
      { id: 'a', prose: text('먼저') },
      { id: 'b', prose: text('다음') },
    ],
  });
});

it('reads a two-column table as pairs', () => {
  expect(bodyOf('| 왼쪽 | 오른쪽 |\n|---|---|\n| 가 {#a} | 나 |\n| 다 {#b} | 라 |')).toMatchObject({
    kind: 'match',
    heads: [text('왼쪽'), text('오른쪽')],
    pairs: [
      { id: 'a', left: text('가'), right: text('나') },
      { id: 'b', left: text('다'), right: text('라') },
    ],
  });
});

it('reads a table whose header carries ids as groups, empty cells left out', () => {
  expect(
    bodyOf('| 하나 {#one} | 둘 {#two} |\n|---|---|\n| 가 {#a} | 나 {#b} |\n| | 다 {#c} |'),
  ).toMatchObject({
    kind: 'sort',
    groups: [
      { id: 'one', entries: [{ id: 'a' }] },
      { id: 'two', entries: [{ id: 'b' }, { id: 'c' }] },
    ],
  });
});

it('reads a blank in a sentence with its accepted spellings, the standard one first', () => {
  expect(bodyOf('이것은 ____입니다.\n\n정답: 파드; Pod')).toEqual({
    kind: 'blank',
    blanks: [{ mode: 'term', accepted: ['파드', 'Pod'] }],
  });
});

it('reads blanks inside a fence, numbers, code and sets', () => {
  const body = bodyOf(
    '```yaml\nport: ____\nkind: ____\n```\n\n셋은 ____입니다.\n\n정답: 80\n정답: `Pod`\n정답(모두): 가; 나; 다',
  );
  expect(body).toEqual({
    kind: 'blank',
    blanks: [
      { mode: 'number', accepted: ['80'] },
      { mode: 'code', accepted: ['Pod'] },
      { mode: 'set', accepted: ['가', '나', '다'] },
    ],
  });
});

it('reads a lone prompt with a blank as a command', () => {
  expect(bodyOf('```bash\n$ ____\n```\n\n정답: `kubectl get nodes`; `kubectl get node`')).toEqual({
    kind: 'command',
    prompt: '$',
    blank: { mode: 'code', accepted: ['kubectl get nodes', 'kubectl get node'] },
  });
});

it('reads two YAML fences as a manuscript to mend, tabs and all', () => {
  expect(bodyOf('```yaml\na:\n\t- 1\n```\n\n```yaml\na:\n  - 1\n```')).toEqual({
    kind: 'mend',
    broken: 'a:\n\t- 1',
    mended: 'a:\n  - 1',
  });
});

it('keeps what stands before the body as context, blanks as inputs', () => {
  const files = manuscripts({
    quiz: quizOf('먼저 보세요.\n\n답은 (____)와 (____)입니다.\n\n정답: 가\n정답: 나'),
  });
  const context = JSON.stringify(compileCourse(files).course.items[0]?.context);
  expect(context).toContain('먼저 보세요.');
  expect(context.match(/"dataBlank":"[01]"/g)).toEqual(['"dataBlank":"0"', '"dataBlank":"1"']);
});
