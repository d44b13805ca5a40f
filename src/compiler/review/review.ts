import type { LessonRead } from '#compiler/manuscripts.ts';
import { byPlace, type Problem, problemList } from '#compiler/problem.ts';
import { reviewCards } from '#compiler/review/cards.ts';
import { reviewItems, reviewLengths } from '#compiler/review/items.ts';
import { reviewLesson } from '#compiler/review/lesson-form.ts';
import { readTerms, reviewWords } from '#compiler/review/words.ts';
import type { SourceFile } from '#compiler/source.ts';

/**
 * What an editor would send back though it compiles: lessons that do not teach, questions that
 * give themselves away, words that stray. Only our own course is held to it, so a build does not
 * depend on it; CI does.
 */
export function reviewCourse(
  lessons: readonly LessonRead[],
  files: readonly SourceFile[],
): readonly Problem[] {
  const { problems, at } = problemList();
  const titles = new Map(
    lessons.flatMap(({ lesson }) => lesson.sections.map(({ id, title }) => [id, title] as const)),
  );
  for (const read of lessons) {
    const report = (name: string) => at(`${read.folder}/${name}.md`);
    reviewLesson(read, report('lesson'));
    reviewItems(read, { lesson: report('lesson'), quiz: report('quiz') });
    reviewCards(read, titles, { keywords: report('keywords'), quiz: report('quiz') });
  }
  reviewLengths(lessons, at);
  const terms = readTerms(files.find(({ path }) => path === 'terms.md')?.text ?? '');
  for (const { path, text = '' } of files) {
    if (path.includes('/')) reviewWords(text, terms, at(path));
  }
  return problems.sort(byPlace);
}
