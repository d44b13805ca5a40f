import { createContext, useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Forwarding } from '#core/course/types.ts';
import { studyDay } from '#core/memory/study-day.ts';
import { type Progress, summarize } from '#core/progress/summary.ts';
import { outline } from '#course/course.ts';
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

/** What the log says now, replayed once for each change of the log. */
export function useProgress(forwarding: Forwarding = outline.forwarding): Progress {
  const events = useStudy((state) => state.events);
  return useMemo(() => summarize(events, forwarding), [events, forwarding]);
}

/** The study day by the learner's clock; 0 while nothing is read, as prerendered markup has it. */
export function useToday(): number {
  const clock = useStudy((state) => state.clock);
  const isReady = useStudy((state) => state.status !== 'loading');
  return isReady ? studyDay(clock.now(), clock.zone) : 0;
}
