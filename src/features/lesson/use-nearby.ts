import { type RefObject, useEffect, useRef } from 'react';
import { loadLesson } from '#course/course.ts';
import { onceNear } from '#ui/once-near.ts';

/**
 * Fetches the lessons before and after once a reader comes near the end, where their links are: a
 * tap need not wait, and who only looks in pays nothing. Gives the ref of what stands at the end.
 */
export function useNearby(lessons: readonly (string | undefined)[]): RefObject<HTMLElement | null> {
  const end = useRef<HTMLElement>(null);
  const key = lessons.filter((id) => id !== undefined).join(' ');
  useEffect(() => {
    if (!end.current) return;
    return onceNear(end.current, '150% 0px', () => {
      // One that fails is asked for again when it is opened.
      for (const id of key.split(' ')) loadLesson(id).catch(() => {});
    });
  }, [key]);
  return end;
}
