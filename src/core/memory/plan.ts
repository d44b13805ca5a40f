import type { Memories, Memory } from '#core/memory/replay.ts';
import { dayOfDate, studyDay, type Zone } from '#core/memory/study-day.ts';
import type { StudyEvent } from '#core/progress/events.ts';
import { undoneIn } from '#core/progress/undone.ts';

/** Study days: the exam and when it was planned; without an exam nothing is hurried. */
export type Plan = { readonly examDay: number | undefined; readonly since: number };
export const NO_PLAN: Plan = { examDay: undefined, since: 0 };

/** The plan that a log ends with. */
export function planIn(events: readonly StudyEvent[], zone: Zone): Plan {
  const plans = events.filter(({ kind }) => kind === 'plan');
  const undone = undoneIn(plans.length > 0 ? events : []);
  const last = plans.findLast(({ id }) => !undone.has(id));
  const examDay = last?.kind === 'plan' ? dayOfDate(last.examDate) : undefined;
  return last && examDay !== undefined ? { examDay, since: studyDay(last.at, zone) } : NO_PLAN;
}

/** When a unit is to be asked: no interval reaches past the day before an exam that is ahead. */
export function dueDay({ due, last }: Memory, { examDay }: Plan, today: number): number {
  const eve = examDay !== undefined && examDay > today ? examDay - 1 : undefined;
  return eve !== undefined && due > eve && last < eve ? eve : due;
}

/**
 * The study day from which on nothing new is met: the last fifth of the days from planning to the
 * exam is for what is known. Undefined without an exam ahead.
 */
export function newUntil({ examDay, since }: Plan): number | undefined {
  return examDay === undefined ? undefined : since + Math.floor(((examDay - since) * 4) / 5);
}

/** New units a day that meet all of them in time; 0 in the last fifth, undefined with no exam ahead. */
export function paceFor(fresh: number, today: number, plan: Plan): number | undefined {
  const until = newUntil(plan);
  if (until === undefined || plan.examDay === undefined || plan.examDay <= today) return undefined;
  return until <= today ? 0 : Math.ceil(fresh / (until - today));
}

/** Reviews that fall due on each of the next days, today first; what is overdue counts today. */
export function forecast(
  memories: Memories,
  days: number,
  { today, plan }: { readonly today: number; readonly plan: Plan },
): readonly number[] {
  const load = Array.from({ length: days }, () => 0);
  for (const memory of memories.values()) {
    const ahead = Math.max(0, dueDay(memory, plan, today) - today);
    if (memory.last >= today && ahead === 0) continue;
    const before = load[ahead];
    if (before !== undefined) load[ahead] = before + 1;
  }
  return load;
}
