import { studyDay, type Zone } from '#core/memory/study-day.ts';
import type { Confidence, StudyEvent } from '#core/progress/events.ts';
import type { From } from '#core/progress/folding.ts';
import { undoneIn } from '#core/progress/undone.ts';

/** When and how long was studied, and how often each confidence was borne out. */
export type Habits = {
  /** By study day; time in milliseconds. */
  readonly days: ReadonlyMap<number, { readonly answers: number; readonly time: number }>;
  readonly said: ReadonlyMap<Confidence, { readonly answers: number; readonly right: number }>;
};

/** The longest time that one answer counts for: who left the table was not studying. */
const LONGEST_ANSWER = 2 * 60_000;

/** Replays the log into habits. */
export function habitsIn(
  events: readonly StudyEvent[],
  zone: Zone,
  { undone, before }: From<Habits> = { undone: undoneIn(events) },
): Habits {
  const days = new Map(before?.days);
  const said = new Map(before?.said);
  for (const event of events) {
    if (undone.has(event.id)) continue;
    if (event.kind !== 'card' && event.kind !== 'quiz' && event.kind !== 'read') continue;
    const day = studyDay(event.at, zone);
    const { answers, time } = days.get(day) ?? { answers: 0, time: 0 };
    const took = event.kind === 'read' ? 0 : Math.min(LONGEST_ANSWER, event.took ?? 0);
    days.set(day, { answers: answers + 1, time: time + took });
    if (event.kind !== 'quiz' || !event.confidence) continue;
    const { answers: all, right } = said.get(event.confidence) ?? { answers: 0, right: 0 };
    const isRight = event.outcome === 'correct';
    said.set(event.confidence, { answers: all + 1, right: right + Number(isRight) });
  }
  return { days, said };
}

export type DayOfStudy = {
  readonly day: number;
  readonly answers: number;
  readonly minutes: number;
};

/** What was done on each study day, oldest first. */
export function studyDays({ days }: Habits): readonly DayOfStudy[] {
  return [...days]
    .map(([day, { answers, time }]) => ({ day, answers, minutes: Math.round(time / 60_000) }))
    .sort((a, b) => a.day - b.day);
}

/** Days in a row up to today, or up to yesterday while today is still open. */
export function streakOf(days: readonly DayOfStudy[], today: number): number {
  const done = new Set(days.map(({ day }) => day));
  let day = done.has(today) ? today : today - 1;
  let streak = 0;
  while (done.has(day)) {
    streak++;
    day--;
  }
  return streak;
}

export type Calibration = {
  readonly confidence: Confidence;
  readonly answers: number;
  readonly right: number;
};

/** For each confidence, how often it was borne out. */
export function calibrationOf({ said }: Habits): readonly Calibration[] {
  return (['sure', 'unsure', 'guess'] as const).map((confidence) => ({
    confidence,
    ...(said.get(confidence) ?? { answers: 0, right: 0 }),
  }));
}
