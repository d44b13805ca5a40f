import { startTransition, useEffect, useState } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';
import { afterPaint } from '#ui/after-paint.ts';

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
    return afterPaint(() => startTransition(() => setDrawn(drawn + 1)));
  }, [drawn, isWhole]);
  return isWhole ? sections : drawn;
}
