import { use } from 'react';
import type { Forwarding } from '#core/course/types.ts';
import { type Mistake, mistakesOf } from '#core/memory/mistakes.ts';
import type { StudyEvent } from '#core/progress/events.ts';
import { loadForwarding } from '#course/course.ts';
import type { Clock } from '#platform/clock.ts';
import { wrongsFold } from '#state/folds.ts';
import { latest } from '#state/latest.ts';
import { useLog, useStudy } from '#state/study-context.ts';

const mistakesIn = latest((events: readonly StudyEvent[], forwarding: Forwarding, clock: Clock) =>
  mistakesOf(wrongsFold(forwarding, clock.zone).of(events, clock.now())),
);

/** The 오답노트, computed once for each change of the log. */
export function useMistakes(): readonly Mistake[] {
  const forwarding = use(loadForwarding());
  const clock = useStudy((state) => state.clock);
  return mistakesIn(useLog(), forwarding, clock);
}
