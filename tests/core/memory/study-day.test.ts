import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay, dayOfDate, startOfDay, studyDay } from '#core/memory/study-day.ts';
import { HOUR, seoul } from '#tests/support/log.ts';

const at = (text: string) => Date.parse(text);
/** Offsets as the browser knows them. */
const newYork = (time: number): number => {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: 'America/New_York',
    timeZoneName: 'longOffset',
  }).formatToParts(time);
  const [, sign, hours] = /GMT([+-])(\d+)/.exec(parts.at(-1)?.value ?? '') ?? [];
  return Number(`${sign}${hours}`) * 60;
};

describe('the study day', () => {
  it('counts one day from 20:00 to 08:59 next morning in Seoul', () => {
    const evening = studyDay(at('2026-11-24T20:00+09:00'), seoul);
    expect(studyDay(at('2026-11-25T08:59+09:00'), seoul) - evening).toBe(1);
  });

  it('ends at 04:00, not at midnight', () => {
    const day = studyDay(at('2026-11-24T23:30+09:00'), seoul);
    expect(studyDay(at('2026-11-25T00:30+09:00'), seoul)).toBe(day);
    expect(studyDay(at('2026-11-25T03:59+09:00'), seoul)).toBe(day);
    expect(studyDay(at('2026-11-25T04:01+09:00'), seoul)).toBe(day + 1);
  });

  it('follows the learner to another zone', () => {
    const time = at('2026-11-25T02:00+09:00');
    expect(dateOfDay(studyDay(time, seoul))).toBe('2026-11-24');
    expect(dateOfDay(studyDay(time, newYork))).toBe('2026-11-24');
    expect(dateOfDay(studyDay(time + 4 * HOUR, seoul))).toBe('2026-11-25');
    expect(dateOfDay(studyDay(time + 4 * HOUR, newYork))).toBe('2026-11-24');
  });

  it.each([
    ['2026-03-08', 'clocks go forward'],
    ['2026-11-01', 'clocks go back'],
  ])('starts once at 04:00 on %s, when %s in New York', (date) => {
    const day = dayOfDate(date) ?? 0;
    const start = startOfDay(day, newYork);
    expect(studyDay(start, newYork)).toBe(day);
    expect(studyDay(start - 1, newYork)).toBe(day - 1);
    expect(new Date(start + newYork(start) * 60_000).getUTCHours()).toBe(4);
  });

  it('starts at its own start, whatever the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 60_000 }), (day) => {
        expect(studyDay(startOfDay(day, seoul), seoul)).toBe(day);
        expect(studyDay(startOfDay(day, seoul) - 1, seoul)).toBe(day - 1);
      }),
    );
  });
});

describe('dates', () => {
  it('are those of the calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (day) => {
        const date = new Date(day * 24 * HOUR).toISOString().slice(0, 10);
        expect(dateOfDay(day)).toBe(date);
        expect(dayOfDate(date)).toBe(day);
      }),
    );
  });

  it.each(['2026-02-30', '2026-13-01', '2026-1-1', '', 'tomorrow', '2026-00-10'])(
    'are not "%s"',
    (text) => expect(dayOfDate(text)).toBeUndefined(),
  );
});
