import { expect, it } from 'vitest';
import { compileCourse } from '#compiler/compile-course.ts';
import { textOf } from '#core/markdown/tree.ts';
import { faultsOf, manuscripts, TEXTS } from '#tests/support/manuscripts.ts';

const KEYWORDS = `${TEXTS.KEYWORDS.replace(
  '- 근거',
  '- 빈칸: ____를 봅니다. {#c1}\n- 비교(node): 파드는 **배치되는 것**, 노드는 배치하는 곳이다.\n- 카드: 한 방향\n- 근거',
)}
## 노드 (node) {#node}

파드가 놓이는 서버.

- 근거: [첫 섹션](lesson.md#first)
`;
const files = manuscripts({ keywords: KEYWORDS });

it('reads a sentence of the lesson with the keyword left out', () => {
  expect(faultsOf(files)).toEqual([]);
  const [pod] = compileCourse(files).course.keywords;
  expect(pod?.clozes).toEqual([{ id: 'c1', before: '', after: '를 봅니다.' }]);
  expect(pod?.twoWay).toBe(false);
});

it('tells a contrast from both of its sides', () => {
  const { keywords } = compileCourse(files).course;
  expect(keywords.map(({ id, contrasts }) => [id, contrasts.map((pair) => pair.with)])).toEqual([
    ['pod', ['node']],
    ['node', ['pod']],
  ]);
  expect(textOf(keywords[1]?.contrasts[0]?.prose ?? [])).toMatch(/^파드는 배치되는 것/);
  expect(keywords[1]?.twoWay).toBe(true);
});

it('takes what is confused off the feedback, and marks items that ask for use', () => {
  const quiz = TEXTS.QUIZ.replace('{#smallest}', '{#smallest .use}').replace(
    '  > 노드는 서버입니다.',
    '  > 노드는 서버입니다.\n  > 혼동: pod',
  );
  const [item] = compileCourse(manuscripts({ quiz })).course.items;
  expect(item?.use).toBe(true);
  const option = item?.body.kind === 'choice' ? item.body.options[1] : undefined;
  expect(option?.confuses).toBe('pod');
  expect(textOf(option?.feedback ?? [])).toBe('노드는 서버입니다.');
});

it('puts a picture in place of its fence', () => {
  const lesson = `${TEXTS.LESSON}\n\`\`\`diagram\ncontrol-loop\n\`\`\`\n`;
  const sections = compileCourse(manuscripts({ lesson })).course.lessons[0]?.sections;
  expect(sections?.at(-1)?.prose.at(-1)).toMatchObject({
    tagName: 'figure',
    properties: { dataPicture: 'control-loop' },
  });
});
