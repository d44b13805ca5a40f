import { describe, expect, it } from 'vitest';
import { dueDay, forecast, NO_PLAN, newUntil, paceFor, planIn } from '#core/memory/plan.ts';
import { drillFor, queueFor } from '#core/memory/queue.ts';
import { type Memory, replay } from '#core/memory/replay.ts';
import { dayOfDate, studyDay } from '#core/memory/study-day.ts';
import type { StudyEvent } from '#core/progress/events.ts';
import { card, DAY, EVENING, seoul, undo } from '#tests/support/log.ts';

const NONE = { aliases: {}, retired: {} };
const TODAY = studyDay(EVENING, seoul);
const LIMITS = { newPerDay: 2, perDay: 5 };
const at = (events: readonly StudyEvent[], now = EVENING) =>
  replay(events, NONE, { zone: seoul, now });
const queue = (
  units: readonly string[],
  events: readonly StudyEvent[],
  days = 0,
  limits = LIMITS,
) =>
  queueFor(units, at(events, EVENING + days * DAY), {
    today: TODAY + days,
    limits,
    plan: NO_PLAN,
  });
const letters = ['k:a', 'k:b', 'k:c', 'k:d'];

describe("today's queue", () => {
  it('meets so many new units a day, in their order', () => {
    expect(queue(letters, [])).toMatchObject({ units: ['k:a', 'k:b'], fresh: 2, due: 0 });
    expect(queue(letters, [card('a', EVENING)])).toMatchObject({ units: ['k:b'], doneToday: 1 });
    expect(queue(letters, [card('a', EVENING), card('b', EVENING)]).units).toEqual([]);
  });

  it('asks what is due before anything new, the weakest first', () => {
    const events = [
      card('c', EVENING - 40 * DAY, 'known', { grade: 4 }),
      card('d', EVENING - 20 * DAY, 'unknown'),
    ];
    const { units, due, fresh } = queue(letters, events);
    expect(units).toEqual(['k:d', 'k:c', 'k:a', 'k:b']);
    expect([due, fresh]).toEqual([2, 2]);
  });

  it('never passes the limit of a day, and says how many wait', () => {
    const events = 'abcdefgh'.split('').map((name) => card(name, EVENING - 9 * DAY, 'unknown'));
    const units = 'abcdefgh'.split('').map((name) => `k:${name}`);
    expect(queue(units, events)).toMatchObject({ due: 5, fresh: 0, waiting: 3 });
    const done = [...events, card('a', EVENING), card('b', EVENING)];
    expect(queue(units, done).units).toHaveLength(3);
    expect(queue(units, done, 0, { newPerDay: 9, perDay: 2 }).units).toEqual([]);
  });

  it('asks one side of a keyword a day', () => {
    const sides = ['k:a', 'k:a/name', 'k:a/c1', 'k:b'];
    expect(queue(sides, []).units).toEqual(['k:a', 'k:b']);
    expect(queue(sides, [card('a', EVENING)]).units).toEqual(['k:b']);
    const due = [
      card('a', EVENING - DAY, 'unknown'),
      card('a', EVENING - DAY, 'unknown', { face: 'name' }),
    ];
    expect(queue(sides, due)).toMatchObject({ due: 1, waiting: 1 });
  });

  it('does not ask again today what was asked today, nor what is not due', () => {
    expect(queue(['k:a'], [card('a', EVENING, 'unknown')]).units).toEqual([]);
    expect(queue(['k:a'], [card('a', EVENING - DAY)]).units).toEqual([]);
    expect(queue(['k:a'], [card('a', EVENING, 'unknown')], 1).units).toEqual(['k:a']);
  });

  it('is gentle after 30 days away: strongest first, within the limit', () => {
    const events = [
      card('weak', EVENING - 31 * DAY, 'unknown'),
      card('strong', EVENING - 31 * DAY, 'known', { grade: 4 }),
    ];
    const units = ['k:weak', 'k:strong'];
    expect(queue(units, events).units).toEqual(['k:strong', 'k:weak']);
    expect(queue(units, events, -2).units).toEqual(['k:weak', 'k:strong']);
  });

  it('leaves out what the course no longer has', () => {
    expect(queue(['k:b'], [card('gone', EVENING - 9 * DAY, 'unknown')]).units).toEqual(['k:b']);
  });
});

describe('the order of what is due', () => {
  it('is by name where recall is the same', () => {
    const events = ['b', 'a', 'c'].map((id) => card(id, EVENING - 9 * DAY, 'unknown'));
    expect(queue(letters, events).units).toEqual(['k:a', 'k:b', 'k:c', 'k:d']);
    expect(queue(letters, events.toReversed()).units).toEqual(['k:a', 'k:b', 'k:c', 'k:d']);
  });
  it('turns round on the thirtieth day away, not before', () => {
    const events = [card('a', EVENING, 'unknown'), card('b', EVENING)];
    const again = (days: number) => queue(['k:a', 'k:b'], events, days).units;
    expect(again(29)).toEqual(['k:a', 'k:b']);
    expect(again(30)).toEqual(['k:b', 'k:a']);
  });
  it('does not ask again today what was asked today', () => {
    const events = [card('a', EVENING, 'unknown')];
    expect(queue(['k:a'], events).units).toEqual([]);
  });
  it('counts as new today only what was met today', () => {
    const events = [card('a', EVENING - 9 * DAY), card('a', EVENING)];
    expect(queue(letters, events).fresh).toBe(2);
  });
  it('leaves no room for the new beyond the limit of the day', () => {
    const events = ['a', 'b'].map((id) => card(id, EVENING - 9 * DAY, 'unknown'));
    const limits = { newPerDay: 9, perDay: 3 };
    expect(queue(letters, events, 0, limits)).toMatchObject({ due: 2, fresh: 1 });
  });
});

describe('a drill', () => {
  it('does not repeat what was met among what was not', () => {
    expect(drill([card('a', EVENING)])).toEqual(['k:a', 'k:b', 'q:c', 'q:d']);
  });
  const drill = (events: readonly StudyEvent[], size = 10) =>
    drillFor(['k:a', 'k:b', 'k:a/name', 'q:c', 'q:d'], at(events, EVENING), { today: TODAY, size });

  it('asks the weakest first, then what was never met, one side of a keyword', () => {
    const events = [card('b', EVENING - DAY), card('a', EVENING - 2 * DAY, 'unknown')];
    expect(drill(events)).toEqual(['k:a', 'k:b', 'q:c', 'q:d']);
  });
  it('is no longer than asked for, and asks what is not due', () => {
    expect(drill([card('a', EVENING)], 2)).toEqual(['k:a', 'k:b']);
  });
});

describe('a plan to an exam', () => {
  const plan = { examDay: TODAY + 20, since: TODAY };
  const memory = (last: number, due: number): Memory => ({
    unit: 'k:a',
    strength: { stability: 1, difficulty: 5 },
    first: last,
    last,
    due,
    lapses: 0,
    surprised: false,
  });

  const planned = (examDate: string, id: string): StudyEvent => ({
    id,
    at: EVENING,
    kind: 'plan',
    examDate,
  });

  it('lets no interval pass the day before', () => {
    expect(dueDay(memory(TODAY, TODAY + 90), plan, TODAY)).toBe(TODAY + 19);
    expect(dueDay(memory(TODAY, TODAY + 3), plan, TODAY)).toBe(TODAY + 3);
    expect(dueDay(memory(TODAY, TODAY + 90), NO_PLAN, TODAY)).toBe(TODAY + 90);
    expect(dueDay(memory(TODAY + 19, TODAY + 90), plan, TODAY)).toBe(TODAY + 90);
  });

  it('hurries nothing once the exam is there or over', () => {
    expect(dueDay(memory(TODAY, TODAY + 90), plan, TODAY + 19)).toBe(TODAY + 19);
    expect(dueDay(memory(TODAY, TODAY + 90), plan, TODAY + 20)).toBe(TODAY + 90);
    const memories = new Map([['k:a', memory(TODAY - 20, TODAY + 160)]]);
    const over = { examDay: TODAY - 10, since: TODAY - 60 };
    expect(forecast(memories, 3, { today: TODAY, plan: over })).toEqual([0, 0, 0]);
  });

  it('meets everything new before the final fifth', () => {
    expect(newUntil(plan)).toBe(TODAY + 16);
    expect(paceFor(33, TODAY, plan)).toBe(3);
    expect(paceFor(0, TODAY, plan)).toBe(0);
    expect(paceFor(10, TODAY, { examDay: TODAY + 1, since: TODAY })).toBe(0);
    expect(paceFor(10, TODAY, { examDay: TODAY, since: TODAY - 9 })).toBeUndefined();
    expect(paceFor(10, TODAY, NO_PLAN)).toBeUndefined();
    // The last fifth is of the days planned, not of the days left: it does not creep on.
    expect(paceFor(10, TODAY + 14, plan)).toBe(5);
    expect(paceFor(10, TODAY + 16, plan)).toBe(0);
    expect(planIn([planned('2026-12-24', 'p-0')], seoul).since).toBe(TODAY);
  });

  it('is the last one written, and history stays as it is', () => {
    const first = planned('2026-12-01', 'p-1');
    const second = planned('2026-12-24', 'p-2');
    expect(planIn([], seoul)).toEqual(NO_PLAN);
    expect(planIn([first, second], seoul).examDay).toBe(dayOfDate('2026-12-24'));
    expect(planIn([first, second, undo(second, EVENING)], seoul).examDay).toBe(
      dayOfDate('2026-12-01'),
    );
    expect(planIn([first, planned('', 'p-3')], seoul).examDay).toBeUndefined();
    const cards = [card('a', EVENING)];
    expect(at([...cards, first])).toEqual(at(cards));
  });

  it('forecasts the load of the next days; what is overdue counts today', () => {
    const memories = new Map(
      [
        memory(TODAY - 9, TODAY - 3),
        memory(TODAY - 1, TODAY),
        memory(TODAY - 1, TODAY + 2),
        memory(TODAY, TODAY + 400),
      ].map((m, index) => [`k:${index}`, m]),
    );
    expect(forecast(memories, 4, { today: TODAY, plan: NO_PLAN })).toEqual([2, 0, 1, 0]);
    expect(
      forecast(memories, 3, { today: TODAY, plan: { examDay: TODAY + 2, since: TODAY } }),
    ).toEqual([2, 2, 0]);
  });
});
