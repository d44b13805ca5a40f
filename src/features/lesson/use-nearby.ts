import { useDeferredValue, useEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';
import { loadLesson } from '#course/course.ts';

/** Fetches the lessons before and after when nothing else is to be done: a tap need not wait. */
export function useNearby(lessons: readonly (string | undefined)[]): void {
  const key = lessons.filter((id) => id !== undefined).join(' ');
  useEffect(() => {
    const fetchAll = () => {
      // One that fails is asked for again when it is opened.
      for (const id of key.split(' ')) loadLesson(id).catch(() => {});
    };
    if (!('requestIdleCallback' in window)) {
      const wait = setTimeout(fetchAll, 2000);
      return () => clearTimeout(wait);
    }
    const wait = requestIdleCallback(fetchAll);
    return () => cancelIdleCallback(wait);
  }, [key]);
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
