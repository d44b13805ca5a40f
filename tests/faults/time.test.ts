import { expect, it } from 'vitest';
import { replay } from '#core/memory/replay.ts';
import { dayOfDate, startOfDay, studyDay } from '#core/memory/study-day.ts';
import { aheadOf, settled } from '#core/progress/ahead.ts';
import type { StudyEvent } from '#core/progress/events.ts';
import { summarize } from '#core/progress/summary.ts';
import { openSave, sealSave } from '#core/save/codec.ts';
import { DAY, EVENING } from '#tests/support/log.ts';

const NONE = { aliases: {}, retired: {} };
const SEOUL = () => 540;
const YEAR = 365 * DAY;
const card = (id: string, at: number, outcome: 'known' | 'unknown' = 'known'): StudyEvent => ({
  ...{ id, at, kind: 'card', item: 'k:etcd', rev: 1, outcome },
});
const dueOf = (events: readonly StudyEvent[], now: number) =>
  replay(settled(events, now), NONE, { zone: SEOUL, now }).get('k:etcd')?.due;

it.each([DAY, 10 * YEAR])(
  'F29 with the clock set back by %d ms a review is kept and due no earlier than now',
  (back) => {
    const now = EVENING - back;
    const events = [card('a-1', now), card('a-0', EVENING)];
    expect(dueOf(events, now)).toBeGreaterThanOrEqual(studyDay(now, SEOUL));
    expect(summarize(events, NONE).cards.has('k:etcd')).toBe(true);
    expect(dueOf([card('a-0', now)], now)).toBeGreaterThan(studyDay(now, SEOUL));
  },
);

it('F30 what a clock 50 years ahead wrote is flagged, kept, and holds no card back', () => {
  const ahead = card('a-1', EVENING + 50 * YEAR, 'unknown');
  const log = [card('a-0', EVENING - 3 * DAY), ahead];
  expect(aheadOf(log, EVENING)).toBe(1);
  expect(aheadOf(log, EVENING + 50 * YEAR)).toBe(0);
  // The due day is what it would be without that review, today and on any later day.
  const due = dueOf(log.slice(0, 1), EVENING);
  expect(due).toBeDefined();
  for (const days of [0, 1, 30]) expect(dueOf(log, EVENING + days * DAY)).toBe(due);
  // A later answer counts as the latest.
  const later = [log[0] as StudyEvent, card('a-2', EVENING), ahead];
  expect(summarize(settled(later, EVENING), NONE).cards.get('k:etcd')?.id).toBe('a-2');
  expect(dueOf(later, EVENING)).toBe(dueOf(later.slice(0, 2), EVENING));
});

it('F30 a clock a few hours ahead counts as now', () => {
  const log = [card('a-0', EVENING + 5 * 60 * 60 * 1000)];
  expect(aheadOf(log, EVENING)).toBe(0);
  expect(dueOf(log, EVENING)).toBeGreaterThan(studyDay(EVENING, SEOUL));
});

it.each([
  ['2026-11-24T23:30', '2026-11-25T00:30', 0],
  ['2026-11-25T03:59', '2026-11-25T04:01', 1],
])('F31 from %s to %s the study day moves by %d', (before, after, days) => {
  const at = (local: string) => Date.parse(`${local}:00+09:00`);
  expect(studyDay(at(after), SEOUL) - studyDay(at(before), SEOUL)).toBe(days);
});

it('F31 a day of 23 or 25 hours is one study day, and a flight shifts none twice', () => {
  // New York, 8 March 2026: 02:00 becomes 03:00; 1 November: 02:00 becomes 01:00.
  const newYork = (at: number) =>
    at >= Date.UTC(2026, 2, 8, 7) && at < Date.UTC(2026, 10, 1, 6) ? -240 : -300;
  for (const date of ['2026-03-08', '2026-11-01']) {
    const day = dayOfDate(date) ?? 0;
    expect(studyDay(startOfDay(day, newYork), newYork)).toBe(day);
    expect(studyDay(startOfDay(day, newYork) - 1, newYork)).toBe(day - 1);
    expect(studyDay(startOfDay(day + 1, newYork) - 1, newYork)).toBe(day);
  }
  // Reviewed in Seoul, looked at in New York half a day later: due no earlier than there today.
  const now = EVENING + DAY / 2;
  const memory = replay([card('a-0', EVENING)], NONE, { zone: newYork, now }).get('k:etcd');
  expect(memory?.due).toBeGreaterThan(studyDay(EVENING, newYork));
});

it('F32 damage in the rows of one card makes that card alone relearn', () => {
  const other = (n: number): StudyEvent => ({
    ...{ id: `b-${n}`, at: EVENING + n, kind: 'card', item: `k:w${n}`, rev: 1, outcome: 'known' },
  });
  const events = [card('a-0', EVENING - DAY), ...[1, 2, 3].map(other)];
  const text = sealSave({ generation: 0, events });
  const opened = openSave(text.replace('"k:etcd"', '"k:<etcd>"'));
  if (opened.state !== 'ok') throw new Error('cannot be opened');
  expect(opened.dropped).toBe(1);
  const when = { zone: SEOUL, now: EVENING };
  const whole = replay(events, NONE, when);
  const left = replay(opened.events, NONE, when);
  expect(left.has('k:etcd')).toBe(false);
  for (const n of [1, 2, 3]) expect(left.get(`k:w${n}`)).toEqual(whole.get(`k:w${n}`));
});

it('F32 other cards of the same page load keep their times too', () => {
  const one = (n: number): StudyEvent => ({
    ...{ id: `a-${n}`, at: EVENING + n * DAY, kind: 'card', item: `k:w${n}`, rev: 1 },
    outcome: 'known',
  });
  const events = [0, 1, 2, 3].map(one);
  const text = sealSave({ generation: 0, events });
  const opened = openSave(text.replace('"k:w1"', '"k:<w1>"'));
  expect(opened).toMatchObject({ dropped: 1, events: [events[0], events[2], events[3]] });
});
