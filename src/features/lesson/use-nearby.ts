import { type RefObject, startTransition, useEffect, useRef, useState } from 'react';
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
