import { lessonsOf } from '#core/course/outline.ts';
import type { Drawable } from '#core/exam/paper.ts';
import { outline } from '#course/course.ts';

/** Every question of the course with its chapter: what papers are drawn from. */
export const DRAWABLE: readonly Drawable[] = lessonsOf(outline).flatMap((lesson) =>
  lesson.items.map(({ id }) => ({ id, chapter: lesson.chapter })),
);

export function chapterTitle(id: string): string {
  return outline.chapters.find((chapter) => chapter.id === id)?.title ?? id;
}
