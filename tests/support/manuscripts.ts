import { compileCourse } from '#compiler/compile-course.ts';
import { formatLedger, updateLedger } from '#compiler/ledger-update.ts';
import { formatProblem } from '#compiler/problem.ts';
import type { SourceFile } from '#compiler/source.ts';

const CHAPTER = `---
id: basics
title: '기본'
summary: '기본을 봅니다.'
---
`;

const LESSON = `---
id: intro
title: '시작'
summary: '시작합니다.'
---

머리말입니다.

## 첫 섹션 {#first}

[파드](/k/pod)를 봅니다.

## 둘째 섹션 {#second}

[첫 섹션](/s/first)에 이어집니다.
`;

const KEYWORDS = `## 파드 (Pod) {#pod}

가장 작은 단위.

- 같은 답: 포드; pods
- 근거: [첫 섹션](lesson.md#first)
`;

const QUIZ = `## 가장 작은 단위는 무엇인가요? {#smallest}

- [x] 파드 {#pod}
  > 맞습니다.
- [ ] 노드 {#node}
  > 노드는 서버입니다.

해설: 파드가 가장 작습니다.

근거: [첫 섹션](lesson.md#first)
`;

const FOLDER = '01-basics/01-intro';

/** Manuscripts of a small, faultless course; give a file to replace it, undefined to leave it out. */
export function manuscripts(
  change: Partial<Record<'chapter' | 'lesson' | 'keywords' | 'quiz', string | undefined>> = {},
): readonly SourceFile[] {
  const texts = { chapter: CHAPTER, lesson: LESSON, keywords: KEYWORDS, quiz: QUIZ, ...change };
  return (Object.entries(texts) as [keyof typeof texts, string | undefined][]).flatMap(
    ([name, text]) =>
      text === undefined
        ? []
        : [{ path: name === 'chapter' ? '01-basics/chapter.md' : `${FOLDER}/${name}.md`, text }],
  );
}

export const TEXTS = { CHAPTER, LESSON, KEYWORDS, QUIZ, FOLDER } as const;

const NONE = { typo: [], revise: [], retire: [], restore: [], alias: [] };

/** The ledger that `content:ids` writes for these files, as another file beside them. */
export function released(files: readonly SourceFile[]): SourceFile {
  const { ledger, released } = compileCourse(files);
  return { path: 'ledger.json', text: formatLedger(updateLedger(ledger, released, NONE).ledger) };
}

/** Problems as an author reads them. */
export function problemsOf(files: readonly SourceFile[]): readonly string[] {
  return compileCourse(files).problems.map((problem) => formatProblem(problem));
}

/** Problems apart from ids that the ledger does not know yet. */
export function faultsOf(files: readonly SourceFile[]): readonly string[] {
  return problemsOf(files).filter((line) => !line.includes('대장에 없습니다'));
}

/** A quiz of one item around a body. */
export function quizOf(body: string, heading = '질문인가요? {#item}'): string {
  return `## ${heading}\n\n${body}\n\n해설: 까닭입니다.\n\n근거: [첫 섹션](lesson.md#first)\n`;
}
