import type { Memories, Memory } from '#core/memory/replay.ts';
import { dayOfDate } from '#core/memory/study-day.ts';
import type { StudyEvent } from '#core/progress/events.ts';
import { undoneIn } from '#core/progress/undone.ts';

/** The day of an exam as a study day; without one nothing is hurried. */
export type Plan = { readonly examDay: number | undefined };
export const NO_PLAN: Plan = { examDay: undefined };

/** The plan that a log ends with. */
export function planIn(events: readonly StudyEvent[]): Plan {
  const undone = undoneIn(events);
  const last = events.findLast((event) => event.kind === 'plan' && !undone.has(event.id));
  return { examDay: last?.kind === 'plan' ? dayOfDate(last.examDate) : undefined };
}

/** When a unit is to be asked: no interval reaches past the day before the exam. */
export function dueDay({ due, last }: Memory, { examDay }: Plan): number {
  const eve = examDay === undefined ? undefined : examDay - 1;
  return eve !== undefined && due > eve && last < eve ? eve : due;
}

/** The last study day on which something new is met: the final fifth is for what is known. */
export function lastNewDay(today: number, examDay: number): number {
  return today + Math.floor(((examDay - today) * 4) / 5);
}

/** New units a day that meet all of them in time; 0 from the final fifth on. */
export function paceFor(fresh: number, today: number, { examDay }: Plan): number | undefined {
  if (examDay === undefined || examDay <= today) return undefined;
  const days = lastNewDay(today, examDay) - today;
  return days <= 0 ? 0 : Math.ceil(fresh / days);
}

/** Reviews that fall due on each of the next days, today first; what is overdue counts today. */
export function forecast(
  memories: Memories,
  days: number,
  { today, plan }: { readonly today: number; readonly plan: Plan },
): readonly number[] {
  const load = Array.from({ length: days }, () => 0);
  for (const memory of memories.values()) {
    const ahead = Math.max(0, dueDay(memory, plan) - today);
    if (memory.last >= today && ahead === 0) continue;
    const before = load[ahead];
    if (before !== undefined) load[ahead] = before + 1;
  }
  return load;
}
