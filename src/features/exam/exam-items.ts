import { lessonsOf, type OutlineLesson } from '#core/course/outline.ts';
import type { Drawable } from '#core/exam/paper.ts';
import { outline } from '#course/course.ts';

const LESSON_OF: ReadonlyMap<string, OutlineLesson> = new Map(
  lessonsOf(outline).flatMap((lesson) => lesson.items.map(({ id }) => [id, lesson] as const)),
);

/** Every question of the course with its chapter: what papers are drawn from. */
export const DRAWABLE: readonly Drawable[] = lessonsOf(outline).flatMap((lesson) =>
  lesson.items.map(({ id }) => ({ id, chapter: lesson.chapter })),
);

export function lessonOf(item: string): OutlineLesson | undefined {
  return LESSON_OF.get(item);
}

export function chapterTitle(id: string): string {
  return outline.chapters.find((chapter) => chapter.id === id)?.title ?? id;
}
