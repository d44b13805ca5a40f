import { lessonsOf, type Outline } from '#core/course/outline.ts';
import type { Drawable } from '#core/exam/paper.ts';

/** Every question of the course with its chapter: what papers are drawn from. */
export function drawableIn(outline: Outline): readonly Drawable[] {
  return lessonsOf(outline).flatMap((lesson) =>
    lesson.items.map(({ id }) => ({ id, chapter: lesson.chapter })),
  );
}
