import { use } from 'react';
import type { Forwarding } from '#core/course/types.ts';
import { type Mistake, mistakesIn } from '#core/memory/mistakes.ts';
import type { StudyEvent } from '#core/progress/events.ts';
import { loadForwarding } from '#course/course.ts';
import type { Clock } from '#platform/clock.ts';
import { latest } from '#state/latest.ts';
import { useLog, useStudy } from '#state/study-context.ts';

const mistakesOf = latest((events: readonly StudyEvent[], forwarding: Forwarding, clock: Clock) =>
  mistakesIn(events, forwarding, clock.zone),
);

/** The 오답노트, computed once for each change of the log. */
export function useMistakes(): readonly Mistake[] {
  const forwarding = use(loadForwarding());
  const clock = useStudy((state) => state.clock);
  return mistakesOf(useLog(), forwarding, clock);
}
