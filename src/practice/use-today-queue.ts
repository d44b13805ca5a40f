import { use } from 'react';
import { lessonsOf, type Outline } from '#core/course/outline.ts';
import { paceFor } from '#core/memory/plan.ts';
import { queueFor, type TodayQueue } from '#core/memory/queue.ts';
import { leftIn, type Sitting } from '#core/memory/sitting.ts';
import { type Unit, unitsOf } from '#core/memory/units.ts';
import { readSitting, sittingDraft } from '#core/save/drafts.ts';
import { loadOutline } from '#course/course.ts';
import { useDraft } from '#state/drafts.ts';
import { useMemory } from '#state/memory-context.ts';
import { useSettings } from '#state/settings-context.ts';
import { useProgress } from '#state/study-context.ts';

const known = new WeakMap<Outline, readonly Unit[]>();

/** Everything the course gives to remember, in order. */
export function useUnits(): readonly Unit[] {
  const outline = use(loadOutline());
  const units = known.get(outline) ?? lessonsOf(outline).flatMap(unitsOf);
  known.set(outline, units);
  return units;
}

export type TodayPlan = TodayQueue & {
  /** The study day; 0 while nothing is read. */
  readonly today: number;
  /** Units that may be asked: met before, or of a section that was read. */
  readonly open: number;
  /** Units of the course that were never met. */
  readonly unmet: number;
  /** New units a day that the exam date asks for; undefined without an exam ahead. */
  readonly pace: number | undefined;
};

/** What is to be recalled today, by the learner's limits and plan. */
export function useTodayQueue(): TodayPlan {
  const units = useUnits();
  const { memories, today, plan } = useMemory();
  const { read } = useProgress();
  const newPerDay = useSettings((state) => state.newPerDay);
  const perDay = useSettings((state) => state.perDay);
  // What is new comes from sections that were read; before the first there is nothing to recall.
  const open = units.filter(({ unit, section }) => memories.has(unit) || read.has(`s:${section}`));
  const unmet = units.filter(({ unit }) => !memories.has(unit)).length;
  const pace = paceFor(unmet, today, plan);
  const queue = queueFor(
    open.map(({ unit }) => unit),
    memories,
    { today, plan, limits: { perDay, newPerDay: newADay(newPerDay, pace) } },
  );
  return { ...queue, today, open: open.length, unmet, pace };
}

/** An exam may ask for more than the learner set, and for nothing new in its last fifth. */
function newADay(newPerDay: number, pace: number | undefined): number {
  return pace === 0 ? 0 : Math.max(newPerDay, pace ?? 0);
}

/** How many units are still to be recalled today: of the sitting that was left half-way, if there is one. */
export function useLeftToday(): number {
  const { today, units } = useTodayQueue();
  const [sitting] = useDraft<Sitting | undefined>(
    sittingDraft(`${today}`),
    () => undefined,
    readSitting,
  );
  return sitting ? leftIn(sitting) : units.length;
}
