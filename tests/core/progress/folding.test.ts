import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Habits, habitsIn } from '#core/memory/habits.ts';
import { mistakesOf, wrongsIn } from '#core/memory/mistakes.ts';
import { replay } from '#core/memory/replay.ts';
import { settled } from '#core/progress/ahead.ts';
import type { StudyEvent } from '#core/progress/events.ts';
import { folding } from '#core/progress/folding.ts';
import { mergeEvents } from '#core/progress/merge.ts';
import { summarize } from '#core/progress/summary.ts';
import { syntheticLog } from '#tests/bench/log.ts';
import { DAY, seoul } from '#tests/support/log.ts';

const NONE = { aliases: {}, retired: {} };
const EVENTS = syntheticLog(4_000);

/** Everything that is folded of a log, at a time. */
const all = (log: readonly StudyEvent[], now: number) => ({
  progress: summarize(log, NONE),
  memories: replay(log, NONE, { zone: seoul, now }),
  mistakes: mistakesOf(wrongsIn(log, NONE, seoul)),
  habits: habitsIn(log, seoul),
});

function folds() {
  const progress = folding<ReturnType<typeof summarize>>((events, _, from) =>
    summarize(events, NONE, from),
  );
  const memories = folding<ReturnType<typeof replay>>((events, now, from) =>
    replay(events, NONE, { zone: seoul, now }, from),
  );
  const wrongs = folding<ReturnType<typeof wrongsIn>>((events, _, from) =>
    wrongsIn(events, NONE, seoul, from),
  );
  const habits = folding<Habits>((events, _, from) => habitsIn(events, seoul, from));
  return {
    prepare: (log: readonly StudyEvent[], now: number) => {
      for (const fold of [progress, memories, wrongs, habits])
        for (const _ of fold.prepare(log, now));
    },
    of: (log: readonly StudyEvent[], now: number) => ({
      progress: progress.of(log, now),
      memories: memories.of(log, now),
      mistakes: mistakesOf(wrongs.of(log, now)),
      habits: habits.of(log, now),
    }),
  };
}

/** An undo by a clock that ran ahead, which stands before the log once the clock is right. */
const AHEAD = [
  { do: 'grow', by: 7 },
  { do: 'clock', by: -4 },
  { do: 'undo', by: 1 },
  { do: 'prepare', by: 0 },
];

it('shows the same of a log as folding all of it, however it came to be', () => {
  const step = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ do: fc.constant('grow'), by: fc.integer({ min: 1, max: 700 }) }),
    },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('undo'), by: fc.nat(900) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('merge'), by: fc.nat(900) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('lose'), by: fc.nat(900) }) },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constant('clock'), by: fc.integer({ min: -9, max: 9 }) }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('prepare'), by: fc.constant(0) }) },
  );
  fc.assert(
    fc.property(fc.nat(2_500), fc.array(step, { maxLength: 8 }), (begun, steps) => {
      let log: readonly StudyEvent[] = EVENTS.slice(0, begun);
      let [next, off] = [begun, 0];
      const { of, prepare } = folds();
      for (const [number, { do: what, by }] of steps.entries()) {
        const target = log.at(-1 - (by % (log.length || 1)));
        const last = log.at(-1)?.at ?? 0;
        const now = last + 1_000 + off;
        if (what === 'grow') {
          log = [...log, ...EVENTS.slice(next, next + by)];
          next += by;
        } else if (what === 'undo' && target) {
          const undo = { id: `u-${number}`, at: last, kind: 'undo', target: target.id } as const;
          log = mergeEvents(log, [undo]);
        } else if (what === 'merge' && target) {
          log = mergeEvents(log, [{ ...target, id: `m-${number}` }]);
        } else if (what === 'lose') log = log.filter((event) => event !== target);
        else if (what === 'clock') off = by * DAY;
        else if (what === 'prepare') prepare(settled(log, now), now);
        const shown = settled(log, now);
        expect(of(shown, now)).toEqual(all(shown, now));
      }
    }),
    { numRuns: 60, examples: [[2_034, AHEAD]] },
  );
}, 60_000);

it('an event taken back at the end of a long log counts again when that end is gone', () => {
  const { of, prepare } = folds();
  const last = EVENTS.at(-1)?.at ?? 0;
  const undo = { id: 'u-0', at: last, kind: 'undo', target: EVENTS[1_500]?.id ?? '' } as const;
  const log = [...EVENTS, undo];
  prepare(log, last);
  expect(of(log, last)).toEqual(all(log, last));
  expect(of(EVENTS, last)).toEqual(all(EVENTS, last));
});
