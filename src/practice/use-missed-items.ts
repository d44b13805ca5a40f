import { lessonsOf } from '#core/course/outline.ts';
import { outline } from '#course/course.ts';
import { useMistakes } from '#state/mistakes-context.ts';

/** Missed items that a lesson's checkpoint asks again: its own and those of the lesson before. */
export function useMissedItems(of: string): readonly string[] {
  const lessons = lessonsOf(outline);
  const place = lessons.findIndex((lesson) => lesson.id === of);
  const near = lessons.slice(Math.max(0, place - 1), place + 1).flatMap((lesson) => lesson.items);
  const ids = new Set(near.map((item) => `q:${item.id}`));
  return useMistakes().flatMap(({ item }) => (ids.has(item) ? [item] : []));
}
