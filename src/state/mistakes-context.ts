import { useMemo } from 'react';
import { type Mistake, mistakesIn } from '#core/memory/mistakes.ts';
import { outline } from '#course/course.ts';
import { useStudy } from '#state/study-context.ts';

/** The 오답노트, computed once for each change of the log. */
export function useMistakes(): readonly Mistake[] {
  const events = useStudy((state) => state.events);
  const clock = useStudy((state) => state.clock);
  return useMemo(() => mistakesIn(events, outline.forwarding, clock.zone), [events, clock]);
}
