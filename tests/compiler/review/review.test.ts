import { describe, expect, it } from 'vitest';
import { compileCourse } from '#compiler/compile-course.ts';
import { formatProblem } from '#compiler/problem.ts';
import { reviewCourse } from '#compiler/review/review.ts';
import { manuscripts } from '#tests/support/manuscripts.ts';

/** About two minutes of reading. */
const LONG = '노드는 파드가 놓이는 서버이고 컨트롤 플레인이 돌봅니다. '.repeat(35);
const LESSON = `---
id: intro
title: '시작'
summary: '시작합니다.'
question: '무엇이 가장 작은 단위일까요?'
recap:
  - '하나.'
  - '둘.'
  - '셋.'
sources:
  - 'kubernetes.io (v1.36)'
---

## 첫 섹션 {#first}

파드는 왜 있을까요?

${LONG}

> [!NOTE]
> v1.36에서도 같습니다.

## 1. 켜기 {#second .step}

**목적.** 켭니다.

\`\`\`bash
$ vagrant up
\`\`\`

**확인.** 켜집니다.

**잘못되면.** 다시 켭니다.

> [!NOTE]
> 지금(2.4.9)도 같습니다.

${LONG}
`;
const KEYWORDS = `## 파드 (Pod) {#pod}

가장 작은 단위.

- 같은 답: 릴리즈
- 근거: [첫 섹션](lesson.md#first)
`;
const item = (id: string, section: string, title: string) => `## ${id}번 물음인가요? {#${id}}

- [x] 맞는 보기 {#a}
  > 맞습니다.
- [ ] 틀린 쪽의 보기 {#b}
  > 아닙니다.

해설: 까닭입니다.

근거: [${title}](lesson.md#${section})
`;
const QUIZ = [1, 2, 3]
  .flatMap((n) => [
    item(`first-${n}`, 'first', '첫 섹션'),
    item(`second-${n}`, 'second', '1. 켜기'),
  ])
  .join('\n');
const TERMS = '| 쓰지 않는 말 | 쓰는 말 |\n|---|---|\n| 릴리즈 | 릴리스 |\n';

function review(change: { lesson?: string; keywords?: string; quiz?: string } = {}) {
  const files = [
    ...manuscripts({ lesson: LESSON, keywords: KEYWORDS, quiz: QUIZ, ...change }),
    { path: 'terms.md', text: TERMS },
  ];
  const { lessons, problems } = compileCourse(files);
  // A case that does not compile would be reviewed in half.
  expect(problems.filter(({ message }) => !message.includes('대장에 없습니다'))).toEqual([]);
  return reviewCourse(lessons, files).map((problem) => formatProblem(problem));
}

it('sends nothing back in a faultless course', () => {
  expect(review()).toEqual([]);
});

const LESSONS: readonly [name: string, lesson: string, said: string][] = [
  ['a lesson that is too short', LESSON.replace(LONG, '짧습니다.'), 'lesson.md:1:1 읽는 데 약 2분'],
  [
    'a lesson that is too long',
    LESSON.replace(LONG, LONG.repeat(5)),
    'lesson.md:1:1 읽는 데 약 12분입니다. 4~8분이 되게 레슨을 나누세요',
  ],
  ['a lesson without a question', LESSON.replace('일까요?', '인가'), '1:1 레슨이 답할 물음이'],
  ['a lesson without sources', LESSON.replace(/sources:\n.*\n/, ''), '1:1 출처가 없습니다'],
  ['a recap of two lines', LESSON.replace("  - '셋.'\n", ''), '1:1 세 줄 요약이 2줄입니다'],
  [
    'a section that does not open with a question',
    LESSON.replace('있을까요?', '있습니다.'),
    'lesson.md:14:1 섹션 ‘첫 섹션’이(가) 물음으로 시작하지',
  ],
  ['a step without a purpose', LESSON.replace('**목적.** ', ''), '23:1 단계 ‘1. 켜기’에 ‘목적’이'],
  ['a step without a check', LESSON.replace('**확인.** ', ''), '23:1 단계 ‘1. 켜기’에 ‘확인’이'],
  ['a step without its failures', LESSON.replace('**잘못되면.** ', ''), '에 ‘잘못되면’이 없습니다'],
  ['a step without a command', LESSON.replace(/```[\s\S]*```/, ''), '에 명령이 없습니다'],
  [
    'a step that does not tell how it is today',
    LESSON.replace('> [!NOTE]\n> 지금', '> [!TIP]\n> 지금'),
    '에 ‘지금은’ 상자가 없습니다',
  ],
  [
    'a box about today without a version',
    LESSON.replace('v1.36에서도', '지금도'),
    'lesson.md:20:1 ‘지금은’ 상자에 판 번호나 날짜가',
  ],
  [
    'a prompt inside a sentence',
    LESSON.replace('켜집니다.', '`$ vagrant status`로 봅니다.'),
    'lesson.md:31:9 `$ vagrant status`의 맨 앞은 프롬프트라',
  ],
  [
    'a fence with the prompt of another shell',
    LESSON.replace('$ vagrant up', '> vagrant up'),
    'lesson.md:27:1 bash 블록의 프롬프트가 다릅니다',
  ],
  [
    'a word that strays',
    LESSON.replace('켭니다.', '릴리즈합니다.'),
    'lesson.md:25:9 ‘릴리즈’ 대신 ‘릴리스’',
  ],
];
it.each(LESSONS)('sends back %s, with its line', (_name, lesson, said) => {
  expect(review({ lesson }).filter((line) => line.includes(said))).toHaveLength(1);
});

it('lets words of the notes stand in quotes, code and accepted answers', () => {
  const lesson = LESSON.replace('켭니다.', '노트의 ‘릴리즈’와 `릴리즈`입니다.');
  expect(review({ lesson })).toEqual([]);
});

const ITEMS: readonly [name: string, quiz: string, said: string][] = [
  [
    'a section with too few questions',
    QUIZ.replace(item('first-1', 'first', '첫 섹션'), ''),
    'lesson.md:14:1 섹션 ‘첫 섹션’의 문항이 2개입니다. quiz.md에 1개를',
  ],
  [
    'a right option that stands out by its length',
    QUIZ.replace('맞는 보기', '맞는 보기라고 아주 길게 늘여 적어 둔 것'),
    'quiz.md:1:1 정답 보기(23자)가 오답(가장 긴 것 8자)보다',
  ],
  ['a negative question', QUIZ.replace('물음인가요?', '아닌 것은?'), '부정형 질문입니다'],
  ['an option that catches all', QUIZ.replace('틀린 쪽의 보기', '위의 모두'), '같은 보기는 쓰지'],
  [
    'an answer inside the question',
    QUIZ.replace('1번 물음인가요?', '이 맞는 보기는?').replace('맞는 보기 {', '이 맞는 보기 {'),
    '이(가) 질문에 들어 있습니다',
  ],
  [
    'a typed answer inside the question',
    `${QUIZ}\n## kubectl은 무엇인가요? {#typed}\n\n명령줄 도구는 ____입니다.\n\n정답: kubectl\n\n해설: 까닭.\n\n근거: [첫 섹션](lesson.md#first)\n`,
    '정답 ‘kubectl’이(가) 질문에 들어 있습니다',
  ],
  [
    'evidence that names its section wrongly',
    QUIZ.replace('[첫 섹션]', '[다른 섹션]'),
    '근거의 제목이 섹션과 다릅니다. ‘다른 섹션’을(를) ‘첫 섹션’',
  ],
];
it.each(ITEMS)('sends back %s', (_name, quiz, said) => {
  expect(review({ quiz }).filter((line) => line.includes(said))).toHaveLength(1);
});

describe('the longest option', () => {
  const longer = (count: number) =>
    QUIZ.split('맞는 보기').reduce(
      (text, part, index) => text + (index <= count ? '맞는 쪽의 긴 보기' : '맞는 보기') + part,
    );

  it('may be right in two questions of six', () => {
    expect(review({ quiz: longer(2) })).toEqual([]);
  });

  it('may not be right in three of six', () => {
    expect(review({ quiz: longer(3) })).toEqual([
      expect.stringContaining('정답이 가장 긴 문항이 6개 가운데 3개입니다(상한 40 %)'),
    ]);
  });
});

describe('cards', () => {
  it('may not show their answer in the meaning, unless they are turned one way', () => {
    const keywords = KEYWORDS.replace('가장 작은 단위', '파드는 가장 작은 단위');
    expect(review({ keywords })).toEqual([expect.stringContaining('그 이름이 들어 있어')]);
    const oneWay = keywords.replace('- 근거', '- 카드: 한 방향\n- 근거');
    expect(review({ keywords: oneWay })).toEqual([]);
    const alias = KEYWORDS.replace('- 근거', '- 같은 답: 작은 단위\n- 근거');
    expect(review({ keywords: alias })).toEqual([expect.stringContaining('그 이름이 들어 있어')]);
  });

  it('may not show their answer beside the gap', () => {
    const lesson = LESSON.replace('켜집니다.', '파드(Pod) 하나가 파드로 뜹니다.');
    const keywords = KEYWORDS.replace('- 근거', '- 빈칸: ____ 하나가 파드로 뜹니다. {#c1}\n- 근거');
    expect(review({ lesson, keywords })).toEqual([
      expect.stringContaining('에 답이 들어 있습니다'),
    ]);
  });
});
