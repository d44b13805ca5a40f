import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from '#ui/after-paint.ts';

/**
 * A value whose changes are shown one paint later: what a press brings first is painted before what
 * comes of it elsewhere.
 */
export function useNextPaint<T>(value: T): T {
  const [shown, setShown] = useState(value);
  useEffect(() => {
    if (Object.is(shown, value)) return;
    return afterPaint(() => startTransition(() => setShown(() => value)));
  }, [shown, value]);
  return shown;
}
