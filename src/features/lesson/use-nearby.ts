import { startTransition, useEffect, useState } from 'react';
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
 * How many whole sections to draw. A lesson that was led to begins with what the first screen shows,
 * so that it stands at once, and its sections follow one a frame; one that is loaded, gone back to or
 * entered at a passage is whole from the start.
 */
export function useDrawn(sections: number): number {
  const { hash } = useLocation();
  const isLedTo = useNavigationType() !== 'POP' && hash === '';
  const [drawn, setDrawn] = useState(isLedTo ? 0 : sections);
  const isWhole = drawn >= sections || hash !== '';
  useEffect(() => {
    if (isWhole) return;
    // Not before what stands has been painted.
    let wait: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      wait = setTimeout(() => startTransition(() => setDrawn(drawn + 1)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(wait);
    };
  }, [drawn, isWhole]);
  return isWhole ? sections : drawn;
}
