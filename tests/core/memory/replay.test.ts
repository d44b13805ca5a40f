import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalOf, LONGEST_INTERVAL, recallAfter, strengthAfter } from '#core/memory/fsrs.ts';
import { replay } from '#core/memory/replay.ts';
import type { StudyEvent } from '#core/progress/events.ts';
import { mergeEvents } from '#core/progress/merge.ts';
import { syntheticLog } from '#tests/bench/log.ts';
import { card, DAY, EVENING, HOUR, quiz, seoul, undo } from '#tests/support/log.ts';

const NONE = { aliases: {}, retired: {} };
const FAR = EVENING + 1000 * DAY;
const run = (events: readonly StudyEvent[], now = FAR) =>
  replay(events, NONE, { zone: seoul, now });
const of = (unit: string, events: readonly StudyEvent[], now?: number) => {
  const memory = run(events, now).get(unit);
  if (!memory) throw new Error(`${unit} is not remembered`);
  return memory;
};

describe('strength', () => {
  it('grows with every success and the interval with it', () => {
    let strength = strengthAfter(undefined, 0, 3);
    const intervals = [intervalOf(strength)];
    for (let review = 0; review < 4; review++) {
      strength = strengthAfter(strength, intervals.at(-1) ?? 0, 3);
      intervals.push(intervalOf(strength));
    }
    expect(intervals).toEqual([...intervals].sort((a, b) => a - b));
    expect(new Set(intervals).size).toBe(intervals.length);
  });

  it('leaves recall at 90 % after its stability, 100 % at once, and less and less later', () => {
    const strength = strengthAfter(undefined, 0, 4);
    expect(recallAfter(strength, 0)).toBeCloseTo(1);
    expect(recallAfter(strength, strength.stability)).toBeCloseTo(0.9, 2);
    expect(recallAfter(strength, 100)).toBeLessThan(recallAfter(strength, 50));
    expect(recallAfter(strength, -5)).toBe(recallAfter(strength, 0));
  });

  it('orders grades, and never leaves the range of intervals', () => {
    const [again, hard, good, easy] = ([1, 2, 3, 4] as const).map((grade) =>
      intervalOf(strengthAfter(undefined, 0, grade)),
    );
    expect(again).toBe(1);
    expect(hard).toBeGreaterThanOrEqual(again ?? 0);
    expect(good).toBeGreaterThan(hard ?? 0);
    expect(easy).toBeGreaterThan(good ?? 0);
    expect(intervalOf({ stability: 1e6, difficulty: 1 })).toBe(LONGEST_INTERVAL);
    expect(intervalOf({ stability: 0.001, difficulty: 10 })).toBe(1);
  });
});

describe('the replay', () => {
  it('keeps the sides of a keyword and the items apart', () => {
    const memories = run([
      card('etcd', EVENING),
      card('etcd', EVENING, 'unknown', { face: 'name' }),
      quiz('x', EVENING),
    ]);
    expect([...memories.keys()]).toEqual(['k:etcd', 'k:etcd/name', 'q:x']);
    expect(memories.get('k:etcd/name')?.lapses).toBe(1);
    expect(memories.get('k:etcd')?.lapses).toBe(0);
  });

  it('asks what was forgotten tomorrow and what was known later', () => {
    const forgotten = of('k:a', [card('a', EVENING, 'unknown')]);
    expect(forgotten.due - forgotten.last).toBe(1);
    const known = of('k:a', [card('a', EVENING)]);
    expect(known.due - known.last).toBeGreaterThan(1);
  });

  it('takes a guess that hit for less than knowledge', () => {
    const due = (confidence: 'sure' | 'unsure' | 'guess') =>
      of('q:a', [quiz('a', EVENING, 'correct', { confidence })]).due;
    expect(due('guess')).toBeLessThan(due('sure'));
    expect(due('unsure')).toBeLessThan(due('sure'));
    expect(of('q:a', [quiz('a', EVENING)]).due).toBe(due('sure'));
  });

  it('reads four grades where the learner gives them', () => {
    const due = (grade: 1 | 2 | 3 | 4) =>
      of('k:a', [card('a', EVENING, grade === 1 ? 'unknown' : 'known', { grade })]).due;
    expect([due(1), due(2), due(3), due(4)]).toEqual([due(1), due(2), due(3), due(4)].sort());
    expect(due(4)).toBeGreaterThan(due(3));
  });

  it('asks a confident error again after at most a week, until it is right on a later day', () => {
    const error = quiz('a', EVENING, 'wrong', { confidence: 'sure' });
    const mended = [0, 1, 2].map((hour) =>
      quiz('a', EVENING + (hour + 1) * 60_000, 'correct', { confidence: 'sure' }),
    );
    const memory = of('q:a', [error, ...mended]);
    expect(memory.surprised).toBe(true);
    expect(memory.due - memory.last).toBeLessThanOrEqual(7);
    const later = of('q:a', [
      error,
      ...mended,
      quiz('a', EVENING + 5 * DAY, 'correct', { confidence: 'sure' }),
    ]);
    expect(later.surprised).toBe(false);
    expect(of('q:a', [quiz('a', EVENING, 'wrong')]).surprised).toBe(false);
  });

  it('forgets what was taken back', () => {
    const event = card('a', EVENING, 'unknown');
    expect(run([event, undo(event, EVENING + 1)]).size).toBe(0);
  });

  it('follows an item to its new id', () => {
    const aliases = { 'k:old': 'k:new' };
    const memories = replay(
      [card('old', EVENING)],
      { aliases, retired: {} },
      { zone: seoul, now: FAR },
    );
    expect([...memories.keys()]).toEqual(['k:new']);
  });

  it('bears a clock set back a day or ten years', () => {
    const events = [card('a', EVENING), card('a', EVENING - 3650 * DAY), card('a', EVENING - DAY)];
    const memory = of('k:a', events, EVENING);
    expect(memory.due).toBeGreaterThan(memory.last);
    expect(memory.last).toBe(of('k:a', [card('a', EVENING)]).last);
  });

  it('is the same in whatever order logs are merged', () => {
    const event = fc.record({
      item: fc.constantFrom('a', 'b', 'c'),
      hours: fc.integer({ min: 0, max: 2000 }),
      known: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(event), fc.array(event), (left, right) => {
        const [a, b] = [left, right].map((list) =>
          list.map(({ item, hours, known }) =>
            card(item, EVENING + hours * HOUR, known ? 'known' : 'unknown'),
          ),
        );
        if (!a || !b) return;
        expect(run(mergeEvents(a, b))).toEqual(run(mergeEvents(b, a)));
        expect(run(mergeEvents(mergeEvents(a, b), a))).toEqual(run(mergeEvents(a, b)));
      }),
    );
  });

  it('is the same for a year of 5,000 reviews, wherever they were written down', () => {
    const year = syntheticLog(5_000);
    // Three devices, each with a share of the year and some of the others'.
    const shares = [0, 1, 2].map((device) =>
      year.filter((_, index) => index % 3 === device || index % 7 === 0),
    );
    const merged = (order: readonly number[]) =>
      order.reduce(
        (log, device) => mergeEvents(log, shares[device] ?? []),
        [] as readonly StudyEvent[],
      );
    const whole = replay(year, NONE, { zone: seoul, now: Number.MAX_SAFE_INTEGER });
    expect(whole.size).toBeGreaterThan(700);
    for (const order of [
      [0, 1, 2],
      [2, 0, 1],
      [1, 2, 0, 1],
    ]) {
      const log = merged(order);
      expect(replay(log, NONE, { zone: seoul, now: Number.MAX_SAFE_INTEGER })).toEqual(whole);
    }
  });
});
