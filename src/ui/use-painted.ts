import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from '#ui/after-paint.ts';

/**
 * Whether what `on` shows has been painted. True from the start where it is on from the start: only
 * what comes of a press is drawn in two steps, its answer first.
 */
export function usePainted(on: boolean): boolean {
  const [painted, setPainted] = useState(on);
  useEffect(() => {
    if (painted === on) return;
    return afterPaint(() => startTransition(() => setPainted(on)));
  }, [on, painted]);
  return on && painted;
}
