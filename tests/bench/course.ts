import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from '#compiler/source.ts';
import { withJosa } from '#core/hangul/josa.ts';
import { shuffle } from '#core/quiz/shuffle.ts';
import { released } from '#tests/support/manuscripts.ts';

/**
 * Manuscripts of a course of any length, the same for the same length: lessons of three sections with
 * text, a table, a list, code and boxes, two keywords and six questions each, links between them.
 * `tsx tests/bench/course.ts <lessons> <folder>` writes them.
 */
export function courseOf(lessons: number): readonly SourceFile[] {
  const files: SourceFile[] = [];
  for (let at = 0; at < lessons; at++) {
    const chapter = Math.floor(at / LESSONS_A_CHAPTER);
    const home = `${two(chapter + 1)}-${chapterId(chapter)}`;
    if (at % LESSONS_A_CHAPTER === 0) {
      files.push({ path: `${home}/chapter.md`, text: chapterText(chapter) });
    }
    const folder = `${home}/${two((at % LESSONS_A_CHAPTER) + 1)}-${lessonId(at)}`;
    files.push(
      { path: `${folder}/lesson.md`, text: lessonText(at) },
      { path: `${folder}/keywords.md`, text: keywordsText(at) },
      { path: `${folder}/quiz.md`, text: quizText(at) },
    );
  }
  return [...files, released(files)];
}

const LESSONS_A_CHAPTER = 25;
const SECTIONS = 3;
const KEYWORDS = 2;

const THINGS = [
  ...['노드', '파드', '이미지', '레지스트리', '스케줄러', '컨트롤러', '서비스', '볼륨', '요청'],
  ...['토큰', '인증서', '라우터', '캐시', '큐', '로그', '지표', '배포', '롤백', '네임스페이스'],
  ...['엔드포인트', '프록시', '로드 밸런서', '백업', '스냅숏', '파이프라인', '템플릿', '레이블'],
];
const TRAITS = [
  ...['분산', '지연', '동기', '비동기', '선언형', '명령형', '읽기 전용', '임시', '영구', '공유'],
  ...['격리된', '가벼운', '예비', '자동', '수동', '중앙', '지역', '암호화된', '압축된', '증분'],
];
const ACTS = [
  ...['다시 시작합니다', '기다립니다', '옮깁니다', '지웁니다', '검사합니다', '기록합니다'],
  ...['나눕니다', '합칩니다', '복구합니다', '알립니다', '미룹니다', '늘립니다', '줄입니다'],
];
const WHY = [
  ...['장애가 퍼지지 않게 하려고', '사람이 밤에 깨지 않게 하려고', '같은 일을 두 번 하지 않으려고'],
  ...['누가 언제 바꾸었는지 남기려고', '한 대가 멈추어도 서비스가 이어지게 하려고'],
  ...['비용을 예측할 수 있게 하려고', '되돌릴 길을 열어 두려고', '순서가 뒤바뀌지 않게 하려고'],
];
const WHEN = [
  ...[
    '트래픽이 몰리면',
    '디스크가 가득 차면',
    '버전이 어긋나면',
    '응답이 늦어지면',
    '설정이 바뀌면',
  ],
  ...['노드가 사라지면', '인증서가 만료되면', '사용자가 다시 누르면', '네트워크가 갈라지면'],
];

const SYLLABLES: readonly (readonly [string, string])[] = [
  ...(['가ga', '노no', '두du', '레re', '모mo', '비bi', '소so', '지ji', '차cha', '카ka'] as const),
  ...(['토to', '파pa', '후hu', '겐gen', '논non', '달dal', '린rin', '멜mel', '본bon'] as const),
  ...(['산san', '존jon', '첸chen', '콘kon', '탄tan', '펠pel', '한han', '귀gwi', '뉴nyu'] as const),
].map((pair) => [pair.slice(0, 1), pair.slice(1)]);

const two = (number: number) => String(number).padStart(2, '0');
const chapterId = (chapter: number) => `chapter-${chapter + 1}`;
const lessonId = (at: number) => `lesson-${at + 1}`;
const sectionId = (at: number, section: number) => `${lessonId(at)}-part-${section + 1}`;

/** The one of a list that a place always gets. */
function pick(list: readonly string[], ...place: readonly number[]): string {
  const [first = ''] = shuffle(list, place.join('/'));
  return first;
}

const thing = (...place: readonly number[]) => pick(THINGS, 1, ...place);

/** A coined word of three syllables, in Hangul or as it is spelled: no two keywords have the same. */
function coined(at: number, keyword: number, script: 0 | 1): string {
  // A prime step through all words: neighbours are not alike.
  const word = ((at * KEYWORDS + keyword + 1) * 7919) % SYLLABLES.length ** 3;
  const [first, second, third] = [1, SYLLABLES.length, SYLLABLES.length ** 2].map(
    (size) => SYLLABLES[Math.floor(word / size) % SYLLABLES.length]?.[script] ?? '',
  );
  return `${first}${second}${third}`;
}

const keywordId = (at: number, keyword: number) => coined(at, keyword, 1);
const keywordName = (at: number, keyword: number) =>
  `${pick(TRAITS, 2, at, keyword)} ${coined(at, keyword, 0)}`;

function sentence(...place: readonly number[]): string {
  const [one, other] = [thing(3, ...place), thing(4, ...place)];
  const [when, why, act] = [
    pick(WHEN, 5, ...place),
    pick(WHY, 6, ...place),
    pick(ACTS, 7, ...place),
  ];
  const forms = [
    `${when} ${withJosa(one, '은/는')} ${withJosa(other, '을/를')} ${act}.`,
    `${why} ${withJosa(one, '이/가')} 먼저 ${withJosa(other, '을/를')} ${act}.`,
    `${withJosa(one, '와/과')} ${other} 가운데 하나만 남아도, ${when} 나머지가 ${act}.`,
    `그래서 ${withJosa(one, '은/는')} **${why}** ${withJosa(other, '을/를')} ${act}.`,
  ];
  return pick(forms, 8, ...place);
}

function paragraph(sentences: number, ...place: readonly number[]): string {
  return Array.from({ length: sentences }, (_, index) => sentence(...place, index)).join(' ');
}

function chapterText(chapter: number): string {
  return `---
id: ${chapterId(chapter)}
title: '${thing(chapter)} 다루기 ${chapter + 1}'
summary: '${withJosa(thing(chapter), '을/를')} 다루는 법을 봅니다.'
---

${paragraph(2, 9, chapter)}
`;
}

function lessonText(at: number): string {
  const sections = Array.from({ length: SECTIONS }, (_, section) => sectionText(at, section));
  const recap = [0, 1, 2].map((line) => `  - '${sentence(10, at, line).replaceAll('*', '')}'`);
  return `---
id: ${lessonId(at)}
title: '${pick(TRAITS, 11, at)} ${thing(11, at)} ${at + 1}'
summary: '${sentence(12, at).replaceAll('*', '')}'
question: '${pick(WHEN, 13, at)} ${withJosa(thing(13, at), '은/는')} 무엇을 할까요?'
recap:
${recap.join('\n')}
---

${paragraph(3, 14, at)}

${sections.join('\n\n')}
`;
}

function sectionText(at: number, section: number): string {
  const keyword = section % KEYWORDS;
  const earlier = Math.max(0, at - 1 - (at % 7));
  const parts = [
    `## ${withJosa(keywordName(at, keyword), '은/는')} 무엇인가 ${section + 1} {#${sectionId(at, section)}}`,
    `[${keywordName(at, keyword)}](/k/${keywordId(at, keyword)})부터 봅니다. ${paragraph(3, 15, at, section)}`,
    blockText(at, section),
    `${paragraph(3, 16, at, section)} [앞에서 본 내용](/s/${sectionId(earlier, section)})에 이어집니다.`,
    paragraph(2, 17, at, section),
  ];
  return parts.join('\n\n');
}

/** A table, a list with a box, or a transcript. */
function blockText(at: number, section: number): string {
  const rows = [0, 1, 2, 3];
  switch ((at + section) % 3) {
    case 0:
      return [
        '| 순서 | 하는 것 | 까닭 |',
        '|---|---|---|',
        ...rows.map((row) => `| ${row + 1} | ${thing(18, at, row)} | ${pick(WHY, 18, at, row)} |`),
      ].join('\n');
    case 1:
      return `${rows.map((row) => `- **${thing(19, at, row)}**: ${sentence(19, at, row)}`).join('\n')}

> [!NOTE]
> ${sentence(20, at, section)}`;
    default:
      return `\`\`\`bash
$ kubectl get pods -n lesson-${at + 1}
${rows.map((row) => `app-${at}-${row}   1/1   Running   ${row}   ${at + row}m`).join('\n')}
\`\`\``;
  }
}

function keywordsText(at: number): string {
  return Array.from({ length: KEYWORDS }, (_, keyword) => {
    const related = keywordId(at, (keyword + 1) % KEYWORDS);
    return `## ${keywordName(at, keyword)} (${coined(at, keyword, 1)}) {#${keywordId(at, keyword)}}

${sentence(21, at, keyword)}

- 같은 답: ${coined(at, keyword, 0)}
- 관련: ${related}
- 근거: [본문](lesson.md#${sectionId(at, keyword)})
`;
  }).join('\n');
}

function quizText(at: number): string {
  const bodies = [0, 1, 2].map((item) => choices(at, item, 1));
  bodies.push(choices(at, 3, 2));
  bodies.push(
    [0, 1, 2, 3].map((step) => `${step + 1}. ${sentence(22, at, step)} {#s${step}}`).join('\n'),
  );
  bodies.push(
    `이 레슨의 첫 키워드는 ____입니다.\n\n정답: ${keywordName(at, 0)}; ${coined(at, 0, 0)}`,
  );
  return bodies
    .map(
      (
        body,
        item,
      ) => `## ${at + 1}-${item + 1}. ${pick(WHEN, 23, at, item)} 맞는 것은 무엇인가요? {#q-${at + 1}-${item + 1}}

${body}

해설: ${sentence(24, at, item)}

근거: [본문](lesson.md#${sectionId(at, item % SECTIONS)})
`,
    )
    .join('\n');
}

function choices(at: number, item: number, right: number): string {
  return [0, 1, 2, 3]
    .map(
      (option) => `- [${option < right ? 'x' : ' '}] ${sentence(25, at, item, option)} {#o${option}}
  > ${sentence(26, at, item, option)}`,
    )
    .join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [count = '100', folder = 'node_modules/.cache/course'] = process.argv.slice(2);
  for (const { path, text = '' } of courseOf(Number(count))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
