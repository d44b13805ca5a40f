import { useMemo } from 'react';
import { type Plan, planIn } from '#core/memory/plan.ts';
import { type Memories, replay } from '#core/memory/replay.ts';
import { outline } from '#course/course.ts';
import { useStudy, useToday } from '#state/study-context.ts';

export type Memory = {
  readonly memories: Memories;
  /** The study day it is; 0 until what is kept was read. */
  readonly today: number;
  readonly plan: Plan;
};

/** What is remembered and planned, replayed once for each change of the log and each new day. */
export function useMemory(): Memory {
  const events = useStudy((state) => state.events);
  const today = useToday();
  const clock = useStudy((state) => state.clock);
  return useMemo(
    () => ({
      memories: replay(events, outline.forwarding, { zone: clock.zone, now: clock.now() }),
      today,
      plan: planIn(events, clock.zone),
    }),
    [events, today, clock],
  );
}
