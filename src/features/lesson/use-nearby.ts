import { type RefObject, useDeferredValue, useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';
import { loadLesson } from '#course/course.ts';

/**
 * Fetches the lessons before and after once a reader comes near the end, where their links are: a
 * tap need not wait, and who only looks in pays nothing. Gives the ref of what stands at the end.
 */
export function useNearby(lessons: readonly (string | undefined)[]): RefObject<HTMLElement | null> {
  const end = useRef<HTMLElement>(null);
  const key = lessons.filter((id) => id !== undefined).join(' ');
  useEffect(() => {
    if (!end.current || typeof IntersectionObserver === 'undefined') return;
    const watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        watch.disconnect();
        // One that fails is asked for again when it is opened.
        for (const id of key.split(' ')) loadLesson(id).catch(() => {});
      },
      { rootMargin: '150% 0px' },
    );
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [key]);
  return end;
}

/**
 * How many sections to draw. A lesson that was led to begins with its first, so that its heading
 * stands at once, and the rest follows; one that is loaded, gone back to or entered at a passage is
 * whole from the start.
 */
export function useDrawn(sections: number): number {
  const { hash } = useLocation();
  const isLedTo = useNavigationType() !== 'POP' && hash === '';
  return useDeferredValue(sections, isLedTo ? Math.min(1, sections) : sections);
}
