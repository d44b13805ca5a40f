import type { Habits } from '#core/memory/habits.ts';
import type { StudyEvent } from '#core/progress/events.ts';
import type { Clock } from '#platform/clock.ts';
import { habitsFold } from '#state/folds.ts';
import { latest } from '#state/latest.ts';
import { useLog, useStudy } from '#state/study-context.ts';

const habitsOf = latest((events: readonly StudyEvent[], clock: Clock) =>
  habitsFold(clock.zone).of(events, clock.now()),
);

/** When and how was studied, computed once for each change of the log. */
export function useHabits(): Habits {
  const clock = useStudy((state) => state.clock);
  return habitsOf(useLog(), clock);
}
