import { type Mistake, mistakesIn } from '#core/memory/mistakes.ts';
import type { StudyEvent } from '#core/progress/events.ts';
import { outline } from '#course/course.ts';
import type { Clock } from '#platform/clock.ts';
import { latest } from '#state/latest.ts';
import { useLog, useStudy } from '#state/study-context.ts';

const mistakesOf = latest((events: readonly StudyEvent[], clock: Clock) =>
  mistakesIn(events, outline.forwarding, clock.zone),
);

/** The 오답노트, computed once for each change of the log. */
export function useMistakes(): readonly Mistake[] {
  const clock = useStudy((state) => state.clock);
  return mistakesOf(useLog(), clock);
}
