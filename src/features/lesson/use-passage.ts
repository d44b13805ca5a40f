import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { useAfterFirstPaint } from '#ui/use-after-first-paint.ts';

/**
 * The passage that the address names: scrolled to, with focus at its heading. Its section is marked
 * by the screen; `:target` does not follow addresses changed by script.
 */
export function usePassage(ready: string): string | undefined {
  const { hash, key } = useLocation();
  const id = useAfterFirstPaint(hash, '').slice(1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a repeated click on the same link (another key) goes there again, and so does a lesson that has just come
  useEffect(() => {
    if (!id) return;
    const heading = document.getElementById(`${id}-title`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }, [id, key, ready]);
  return id || undefined;
}
