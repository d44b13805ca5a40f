import { expect, it } from 'vitest';
import { compileCourse } from '#compiler/compile-course.ts';
import { writeMissingIds } from '#compiler/missing-ids.ts';
import { faultsOf, manuscripts, TEXTS } from '#tests/support/manuscripts.ts';

it('writes ids for sections, questions and options where they are missing, and nothing else', () => {
  const quiz = TEXTS.QUIZ.replaceAll(/ \{#[^}]*\}/g, '');
  const { problems } = compileCourse(manuscripts({ quiz }));
  const own = problems.filter((problem) => problem.file.endsWith('quiz.md'));
  const written = writeMissingIds(quiz, own, new Map());
  expect(written.text).toContain('## 가장 작은 단위는 무엇인가요? {#intro-q1}');
  expect(written.text).toContain('- [x] 파드 {#a}\n');
  expect(written.text).toContain('- [ ] 노드 {#b}\n');
  expect(faultsOf(manuscripts({ quiz: written.text }))).toEqual([]);
});

it('never gives an id that is taken', () => {
  const lesson = TEXTS.LESSON.replace('둘째 섹션 {#second}', 'first');
  const { problems } = compileCourse(manuscripts({ lesson }));
  const own = problems.filter((problem) => problem.file.endsWith('lesson.md'));
  const { ids } = writeMissingIds(lesson, own, new Map([['s', new Set(['first'])]]));
  expect(ids).toEqual(['first-2']);
});

it('writes a missing front matter id from the folder name', () => {
  const lesson = TEXTS.LESSON.replace('id: intro\n', '');
  const { problems } = compileCourse(manuscripts({ lesson }));
  const own = problems.filter((problem) => problem.file.endsWith('lesson.md'));
  expect(writeMissingIds(lesson, own, new Map()).text).toBe(TEXTS.LESSON);
});
