import { createContext, use, useContext } from 'react';
import { useStore } from 'zustand';
import type { Forwarding } from '#core/course/types.ts';
import { settled } from '#core/progress/ahead.ts';
import type { StudyEvent } from '#core/progress/events.ts';
import type { Progress } from '#core/progress/summary.ts';
import { loadForwarding } from '#course/course.ts';
import type { Clock } from '#platform/clock.ts';
import { latest } from '#state/latest.ts';
import { progressFold } from '#state/progress-fold.ts';
import type { StudyStore } from '#state/study.ts';
import type { StudyState } from '#state/study-state.ts';

export const StudyContext = createContext<StudyStore | undefined>(undefined);

function useStudyStore(): StudyStore {
  const store = useContext(StudyContext);
  if (!store) throw new Error('StudyContext is missing: the app provides it in app/App.tsx');
  return store;
}

/** A part of the study state; prerendered markup always shows the state before anything is read. */
export function useStudy<T>(select: (state: StudyState) => T): T {
  return useStore(useStudyStore(), select);
}

const settledLog = latest((events: readonly StudyEvent[], clock: Clock) =>
  settled(events, clock.now()),
);
const progressOf = latest(
  (events: readonly StudyEvent[], forwarding: Forwarding, clock: Clock): Progress =>
    progressFold(forwarding).of(events, clock.now()),
);

/** The log in the order to be replayed. */
export function useLog(): readonly StudyEvent[] {
  const events = useStudy((state) => state.events);
  const clock = useStudy((state) => state.clock);
  return settledLog(events, clock);
}

/** What the log says now, replayed once for each change of the log. */
export function useProgress(): Progress {
  const clock = useStudy((state) => state.clock);
  return progressOf(useLog(), use(loadForwarding()), clock);
}

/** The study day by the learner's clock; 0 while nothing is read, as prerendered markup has it. */
export function useToday(): number {
  return useStudy((state) => state.today);
}
