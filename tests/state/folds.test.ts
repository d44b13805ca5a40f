import { expect, it } from 'vitest';
import { habitsIn } from '#core/memory/habits.ts';
import { wrongsIn } from '#core/memory/mistakes.ts';
import { replay } from '#core/memory/replay.ts';
import type { StudyEvent } from '#core/progress/events.ts';
import { foldText } from '#core/progress/fold-text.ts';
import { summarize } from '#core/progress/summary.ts';
import { openSave, sealSave } from '#core/save/codec.ts';
import { loadForwarding } from '#course/course.ts';
import { systemClock } from '#platform/clock.ts';
import { type FoldBeside, foldLong, habitsFold, memoryFold, wrongsFold } from '#state/folds.ts';
import { progressFold } from '#state/progress-fold.ts';
import { syntheticLog } from '#tests/bench/log.ts';

const clock = systemClock;

/** A log of its own, so that nothing of it was folded before. */
function storedLog(count: number) {
  const text = sealSave({ generation: 0, events: syntheticLog(count) });
  const opened = openSave(text);
  if (opened.state !== 'ok') throw new Error('the log cannot be read');
  return { text, events: opened.events };
}

/** As long as that of the tests below, but for its last event. */
function otherLog(): string {
  const events = syntheticLog(2_500);
  const last = { id: 'other-0', at: events.at(-1)?.at ?? 0, kind: 'read', item: 's:etcd', rev: 1 };
  return sealSave({ generation: 0, events: [...events.slice(0, -1), last as StudyEvent] });
}

async function foldsOf(events: ReturnType<typeof storedLog>['events']) {
  const forwarding = await loadForwarding();
  const now = clock.now();
  return {
    progress: progressFold(forwarding).of(events, now),
    memories: memoryFold(forwarding, clock.zone).of(events, now),
    wrongs: wrongsFold(forwarding, clock.zone).of(events, now),
    habits: habitsFold(clock.zone).of(events, now),
  };
}

it('takes in what a worker folded of the stored text: no screen folds it again', async () => {
  const { text, events } = storedLog(3_000);
  const asked: unknown[] = [];
  const fold: FoldBeside = async (ask) => {
    asked.push(ask.text);
    return structuredClone(foldText(ask, clock.zone));
  };
  await foldLong(events, clock, { text, fold });
  const before = await foldsOf(events);
  expect(asked).toEqual([text]);
  await foldLong(events, clock, { text, fold });
  expect(asked).toHaveLength(1);
  const after = await foldsOf(events);
  expect(after.memories).toBe(before.memories);

  const forwarding = await loadForwarding();
  expect(after).toEqual({
    progress: summarize(events, forwarding),
    memories: replay(events, forwarding, { zone: clock.zone, now: clock.now() }),
    wrongs: wrongsIn(events, forwarding, clock.zone),
    habits: habitsIn(events, clock.zone),
  });
});

it.each<[string, FoldBeside]>([
  ['fails', () => Promise.reject(new Error('no worker'))],
  ['cannot read the text', async () => undefined],
  ['has a shorter log', async (ask) => foldText({ ...ask, text: storedLog(10).text }, clock.zone)],
  ['has another log as long', async (ask) => foldText({ ...ask, text: otherLog() }, clock.zone)],
])('folds the log in the page where the worker %s', async (_, fold) => {
  const { text, events } = storedLog(2_500);
  await foldLong(events, clock, { text, fold });
  const forwarding = await loadForwarding();
  expect(memoryFold(forwarding, clock.zone).isDone(events, clock.now())).toBe(true);
  const { memories, habits } = await foldsOf(events);
  expect(memories).toEqual(replay(events, forwarding, { zone: clock.zone, now: clock.now() }));
  expect(habits).toEqual(habitsIn(events, clock.zone));
});
