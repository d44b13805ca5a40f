import { use } from 'react';
import type { Forwarding } from '#core/course/types.ts';
import { type Plan, planIn } from '#core/memory/plan.ts';
import type { Memories } from '#core/memory/replay.ts';
import type { StudyEvent } from '#core/progress/events.ts';
import { loadForwarding } from '#course/course.ts';
import type { Clock } from '#platform/clock.ts';
import { memoryFold } from '#state/folds.ts';
import { latest } from '#state/latest.ts';
import { useLog, useStudy, useToday } from '#state/study-context.ts';

export type Memory = {
  readonly memories: Memories;
  /** The study day it is; 0 until what is kept was read. */
  readonly today: number;
  readonly plan: Plan;
};

const memoryOf = latest(
  (events: readonly StudyEvent[], forwarding: Forwarding, today: number, clock: Clock) => ({
    memories: memoryFold(forwarding, clock.zone).of(events, clock.now()),
    today,
    plan: planIn(events, clock.zone),
  }),
);

/** What is remembered and planned, replayed once for each change of the log and each new day. */
export function useMemory(): Memory {
  const forwarding = use(loadForwarding());
  const clock = useStudy((state) => state.clock);
  return memoryOf(useLog(), forwarding, useToday(), clock);
}
