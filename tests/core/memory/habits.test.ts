import { describe, expect, it } from 'vitest';
import { calibrationOf, habitsIn, streakOf, studyDays } from '#core/memory/habits.ts';
import { studyDay } from '#core/memory/study-day.ts';
import type { StudyEvent } from '#core/progress/events.ts';
import { card, DAY, EVENING, quiz, seoul, undo } from '#tests/support/log.ts';

const TODAY = studyDay(EVENING, seoul);

describe('days of study', () => {
  const taken = quiz('z', EVENING);
  const daysIn = (events: readonly StudyEvent[]) => studyDays(habitsIn(events, seoul));
  const days = daysIn([
    card('a', EVENING - DAY, 'known', { took: 90_000 }),
    card('b', EVENING, 'known', { took: 3_600_000 }),
    quiz('x', EVENING, 'wrong', { took: 60_000 }),
    taken,
    undo(taken, EVENING),
  ]);

  it('count answers and time, an answer for two minutes at most', () => {
    expect(days).toEqual([
      { day: TODAY - 1, answers: 1, minutes: 2 },
      { day: TODAY, answers: 2, minutes: 3 },
    ]);
  });

  it('count reading but not its time, and stand in order whatever the log has first', () => {
    const read = (at: number): StudyEvent =>
      ({
        ...{ id: `r-${at}`, at, kind: 'read', item: 's:a', rev: 1 },
        took: 60_000,
      }) as StudyEvent;
    const note: StudyEvent = { id: 'n', at: EVENING, kind: 'note', item: 'q:a', rev: 1 };
    expect(daysIn([read(EVENING), read(EVENING - DAY), read(EVENING), note])).toEqual([
      { day: TODAY - 1, answers: 1, minutes: 0 },
      { day: TODAY, answers: 2, minutes: 0 },
    ]);
  });

  it('in a row end yesterday while today is open', () => {
    expect(streakOf(days, TODAY)).toBe(2);
    expect(streakOf(days, TODAY + 1)).toBe(2);
    expect(streakOf(days, TODAY + 2)).toBe(0);
    expect(streakOf([], TODAY)).toBe(0);
  });
});

it('says how often each confidence was borne out', () => {
  const events = [
    quiz('a', EVENING, 'correct', { confidence: 'sure' }),
    quiz('b', EVENING, 'wrong', { confidence: 'sure' }),
    quiz('c', EVENING, 'correct', { confidence: 'guess' }),
    quiz('d', EVENING, 'correct'),
  ];
  expect(calibrationOf(habitsIn(events, seoul))).toEqual([
    { confidence: 'sure', answers: 2, right: 1 },
    { confidence: 'unsure', answers: 0, right: 0 },
    { confidence: 'guess', answers: 1, right: 1 },
  ]);
});
