import { recallAfter } from '#core/memory/fsrs.ts';
import type { Memories } from '#core/memory/replay.ts';
import { studyDay, type Zone } from '#core/memory/study-day.ts';
import type { Confidence, StudyEvent } from '#core/progress/events.ts';
import { undoneIn } from '#core/progress/undone.ts';

export type SectionRecall = {
  /** Mean predicted recall, 0 to 1, of the units met; undefined before the first. */
  readonly recall: number | undefined;
  readonly met: number;
  readonly of: number;
};

/** How much of a set of units is predicted to be recalled on a day. */
export function recallOf(units: readonly string[], memories: Memories, day: number): SectionRecall {
  const met = units.flatMap((unit) => memories.get(unit) ?? []);
  const sum = met.reduce((total, m) => total + recallAfter(m.strength, day - m.last), 0);
  return {
    recall: met.length === 0 ? undefined : sum / met.length,
    met: met.length,
    of: units.length,
  };
}

/** The longest time that one answer counts for: who left the table was not studying. */
const LONGEST_ANSWER = 2 * 60_000;

export type DayOfStudy = {
  readonly day: number;
  readonly answers: number;
  readonly minutes: number;
};

/** What was done on each study day, oldest first. */
export function studyDays(events: readonly StudyEvent[], zone: Zone): readonly DayOfStudy[] {
  const undone = undoneIn(events);
  const days = new Map<number, { answers: number; time: number }>();
  for (const event of events) {
    if (undone.has(event.id)) continue;
    if (event.kind !== 'card' && event.kind !== 'quiz' && event.kind !== 'read') continue;
    const day = studyDay(event.at, zone);
    const { answers, time } = days.get(day) ?? { answers: 0, time: 0 };
    const took = event.kind === 'read' ? 0 : Math.min(LONGEST_ANSWER, event.took ?? 0);
    days.set(day, { answers: answers + 1, time: time + took });
  }
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
export function calibrationIn(events: readonly StudyEvent[]): readonly Calibration[] {
  const undone = undoneIn(events);
  return (['sure', 'unsure', 'guess'] as const).map((confidence) => {
    const said = events.filter(
      (event) => event.kind === 'quiz' && event.confidence === confidence && !undone.has(event.id),
    );
    const right = said.filter((event) => event.kind === 'quiz' && event.outcome === 'correct');
    return { confidence, answers: said.length, right: right.length };
  });
}
