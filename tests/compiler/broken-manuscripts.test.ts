import { expect, it } from 'vitest';
import { faultsOf, manuscripts, quizOf, TEXTS } from '#tests/support/manuscripts.ts';

const { CHAPTER, LESSON, KEYWORDS, QUIZ, FOLDER } = TEXTS;
const quiz = (text: string) => manuscripts({ quiz: text });
const lesson = (text: string) => manuscripts({ lesson: text });
const keywords = (line: string) =>
  manuscripts({ keywords: KEYWORDS.replace('- 근거', `${line}\n- 근거`) });

const BROKEN: readonly [name: string, files: ReturnType<typeof manuscripts>, said: string][] = [
  [
    'a section without an id',
    lesson(LESSON.replace(' {#second}', '')),
    'lesson.md:13:1 섹션 ‘둘째 섹션’에 id가 없습니다',
  ],
  [
    'an id with capitals',
    lesson(LESSON.replace('#second', '#Second')),
    'lesson.md:13:1 id `Second`을(를) 쓸 수 없습니다',
  ],
  [
    'a section id that stands twice',
    lesson(LESSON.replace('#second', '#first')),
    'lesson.md:13:1 섹션 id `first`이(가) 이미',
  ],
  [
    'a link to an unknown section',
    lesson(LESSON.replace('/s/first', '/s/gone')),
    'lesson.md:15:1 링크 `/s/gone`이(가) 끊겼습니다',
  ],
  [
    'a link to an unknown keyword',
    lesson(LESSON.replace('/k/pod', '/k/gone')),
    'lesson.md:11:1 링크 `/k/gone`이(가) 끊겼습니다',
  ],
  [
    'a link to a file',
    lesson(LESSON.replace('/k/pod', '../other.md')),
    'lesson.md:11:1 링크 `../other.md`을(를) 쓸 수 없습니다',
  ],
  [
    'raw HTML',
    lesson(LESSON.replace('머리말', '<b>머리말</b>')),
    'lesson.md:7:1 HTML은 쓸 수 없습니다',
  ],
  [
    'a fence of an unknown language',
    lesson(`${LESSON}\n\`\`\`cobol\nX\n\`\`\`\n`),
    'lesson.md:17:1 모르는 코드 블록 `cobol`',
  ],
  [
    'a fence without a language',
    lesson(`${LESSON}\n\`\`\`\nX\n\`\`\`\n`),
    'lesson.md:17:1 코드 블록에 언어가 없습니다',
  ],
  [
    'a picture that does not exist',
    lesson(`${LESSON}\n\`\`\`diagram\nmap\n\`\`\`\n`),
    'lesson.md:17:1 `map`이라는 그림이 없습니다',
  ],
  ['no front matter', lesson('## 섹션 {#first}\n\n글\n'), 'lesson.md:1:1 앞머리가 없습니다'],
  [
    'front matter without a title',
    lesson(LESSON.replace("title: '시작'\n", '')),
    'lesson.md:1:1 앞머리에 `title`이(가) 없습니다',
  ],
  [
    'front matter that is not YAML',
    lesson(LESSON.replace("'시작'", "'시작")),
    'lesson.md:3:11 앞머리를 YAML로 읽을 수 없습니다',
  ],
  [
    'front matter with an unknown field',
    manuscripts({ chapter: CHAPTER.replace('summary', 'sumary') }),
    'chapter.md:4:1 앞머리에 모르는 항목 `sumary`',
  ],
  [
    'a question without a right option',
    quiz(QUIZ.replace('[x]', '[ ]')),
    'quiz.md:3:1 정답 보기가 없습니다',
  ],
  [
    'a question whose options are all right',
    quiz(QUIZ.replace('[ ]', '[x]')),
    'quiz.md:3:1 모든 보기가 정답입니다',
  ],
  [
    'an option without feedback',
    quiz(QUIZ.replace('  > 노드는 서버입니다.\n', '')),
    'quiz.md:5:1 보기 ‘노드',
  ],
  [
    'an option id that stands twice',
    quiz(QUIZ.replace('{#node}', '{#pod}')),
    'quiz.md:3:1 이 문항에 `{#pod}`가 둘 있습니다',
  ],
  [
    'a question without explanation',
    quiz(QUIZ.replace(/해설:.*\n/, '')),
    'quiz.md:1:1 해설이 없습니다',
  ],
  [
    'a question without a passage',
    quiz(QUIZ.replace(/근거:.*\n/, '')),
    'quiz.md:1:1 문항의 근거가 없습니다',
  ],
  [
    'a passage that does not exist',
    quiz(QUIZ.replace('#first)', '#gone)')),
    'quiz.md:10:5 근거로 든 섹션 `gone`이(가) 없습니다',
  ],
  ['a question without a body', quiz(quizOf('그냥 글입니다.')), 'quiz.md:1:1 몸통이 없습니다'],
  [
    'a question with two bodies',
    quiz(quizOf('1. 가 {#a}\n2. 나 {#b}\n\n| 다 | 라 |\n|---|---|\n| 마 {#c} | 바 |')),
    'quiz.md:1:1 몸통이 둘 이상입니다',
  ],
  [
    'fewer answers than blanks',
    quiz(quizOf('____와 ____입니다.\n\n정답: 하나')),
    'quiz.md:5:1 빈칸은 2개인데 정답은 1개입니다',
  ],
  [
    'an answer without a blank',
    quiz(quizOf('글입니다.\n\n정답: 하나')),
    'quiz.md:5:1 `정답:`이 있는데 빈칸이 없습니다',
  ],
  [
    'a blank in the heading',
    quiz(quizOf('____입니다.\n\n정답: 하나', '____은? {#item}')),
    'quiz.md:1:1 질문 제목에는 `____`를 쓸 수 없습니다',
  ],
  [
    'pairs with the same right side',
    quiz(quizOf('| 가 | 나 |\n|---|---|\n| 다 {#a} | 라 |\n| 마 {#b} | 라 |')),
    'quiz.md:6:1 오른쪽 칸의 ‘라’가 둘입니다',
  ],
  [
    'two equal YAML blocks',
    quiz(quizOf('```yaml\na: 1\n```\n\n```yaml\na: 1\n```')),
    'quiz.md:7:1 두 YAML이 같습니다',
  ],
  [
    'text after the passage',
    quiz(`${QUIZ}\n사라질 글입니다.\n`),
    'quiz.md:12:1 근거 뒤의 글은 나오지 않습니다',
  ],
  [
    'text before the first heading',
    quiz(`사라질 글입니다.\n\n${QUIZ}`),
    'quiz.md:1:1 첫 `##` 앞의 글은 어디에도 나오지 않습니다',
  ],
  [
    'a keyword without a meaning',
    manuscripts({ keywords: KEYWORDS.replace('가장 작은 단위.\n\n', '') }),
    'keywords.md:1:1 키워드 ‘파드’의 뜻이 없습니다',
  ],
  [
    'a keyword related to nothing',
    manuscripts({ keywords: KEYWORDS.replace('- 근거', '- 관련: gone\n- 근거') }),
    'keywords.md:1:1 관련 키워드 `gone`이(가) 없습니다',
  ],
  [
    'a keyword line nobody knows',
    manuscripts({ keywords: KEYWORDS.replace('같은 답', '동의어') }),
    'keywords.md:5:1 ‘동의어: 포드; pods’ 줄을 읽을 수 없습니다',
  ],
  [
    'a word after an id that does not belong there',
    lesson(LESSON.replace('{#second}', '{#second .steps}')),
    'lesson.md:13:1 `{#second .steps}`의 `steps`을(를) 모릅니다',
  ],
  [
    'a word after the id of an option',
    quiz(QUIZ.replace('{#node}', '{#node .use}')),
    'quiz.md:5:1 `{#node .use}`의 `use`을(를) 모릅니다. id만 적으세요',
  ],
  [
    'a sentence with a gap that no lesson has',
    keywords('- 빈칸: ____를 먹습니다. {#c1}'),
    'keywords.md:1:1 빈칸 문장 ‘____를 먹습니다.’이(가) 어느 레슨에도 없습니다',
  ],
  [
    'a sentence without a gap',
    keywords('- 빈칸: 파드를 봅니다. {#c1}'),
    'keywords.md:6:1 빈칸 문장에는 `____`가 꼭 하나',
  ],
  [
    'a sentence with a gap but no id',
    keywords('- 빈칸: ____를 봅니다.'),
    'keywords.md:6:1 빈칸 문장에 id가 없습니다',
  ],
  [
    'two sentences with one id',
    keywords('- 빈칸: ____를 봅니다. {#c1}\n- 빈칸: ____를 봅니다. {#c1}'),
    'keywords.md:5:1 이 문항에 `{#c1}`가 둘 있습니다',
  ],
  [
    'a contrast with an unknown keyword',
    keywords('- 비교(gone): 다르다.'),
    'keywords.md:1:1 비교할 키워드 `gone`이(가) 없습니다',
  ],
  [
    'a direction of cards nobody knows',
    keywords('- 카드: 세 방향'),
    'keywords.md:6:1 `카드:` 뒤에는 `한 방향`만',
  ],
  [
    'a confusion with an unknown keyword',
    quiz(QUIZ.replace('  > 노드는 서버입니다.', '  > 노드는 서버입니다.\n  > 혼동: gone')),
    'quiz.md:1:1 `혼동: gone`의 키워드가 없습니다',
  ],
  [
    'a file that is not UTF-8',
    [...manuscripts({ quiz: undefined }), { path: `${FOLDER}/quiz.md`, text: undefined }],
    'quiz.md:1:1 파일을 읽을 수 없습니다',
  ],
  [
    'a file that belongs nowhere',
    [...manuscripts(), { path: '01-basics/notes.md', text: '' }],
    '01-basics/notes.md:1:1 어느 레슨에도 속하지 않는 파일입니다',
  ],
  [
    'a chapter folder without chapter.md',
    manuscripts({ chapter: undefined }),
    '01-basics/chapter.md:1:1 챕터에 chapter.md가 없습니다',
  ],
  [
    'a lesson folder without lesson.md',
    [...manuscripts(), { path: '01-basics/02-more/quiz.md', text: '' }],
    '01-basics/02-more/lesson.md:1:1 레슨에 lesson.md가 없습니다',
  ],
];

it.each(BROKEN)('tells where and how to mend %s', (_name, files, said) => {
  expect(faultsOf(files).filter((line) => line.includes(said))).toHaveLength(1);
});

it('finds nothing to mend in a faultless course', () => {
  expect(faultsOf(manuscripts())).toEqual([]);
});

it('returns every problem at once, in the order of the files', () => {
  const files = manuscripts({
    lesson: LESSON.replace(' {#second}', '').replace('/k/pod', '/k/gone'),
    quiz: QUIZ.replace('[x]', '[ ]'),
  });
  const lines = faultsOf(files);
  expect(lines.length).toBeGreaterThanOrEqual(3);
  expect(lines).toEqual([...lines].sort());
});
