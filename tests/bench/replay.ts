import { mistakesOf, wrongsIn } from '#core/memory/mistakes.ts';
import { replay } from '#core/memory/replay.ts';
import { mergeEvents } from '#core/progress/merge.ts';
import { openSave, sealSave } from '#core/save/codec.ts';
import { median } from '#tests/bench/floor.ts';
import { syntheticLog } from '#tests/bench/log.ts';

const COUNT = 20_000;
const RUNS = 9;
const NONE = { aliases: {}, retired: {} };
const log = syntheticLog(COUNT);
const text = sealSave({ generation: 0, events: log });
const other = log.slice(COUNT / 2);

/** What is measured; the first is the floor that the others are told against. */
const WORK: Readonly<Record<string, () => unknown>> = {
  'JSON.parse of the stored text': () => JSON.parse(text),
  'open (parse, check, sort)': () => openSave(text),
  'replay into memory': () => replay(log, NONE, { zone: () => 540, now: Number.MAX_SAFE_INTEGER }),
  'replay into 오답노트': () => mistakesOf(wrongsIn(log, NONE, () => 540)),
  'merge with another tab': () => mergeEvents(log, other),
  seal: () => sealSave({ generation: 0, events: log }),
};

/** Interleaved runs, so that a busy moment of the machine falls on all alike. */
const times = new Map(Object.keys(WORK).map((name) => [name, [] as number[]]));
for (let run = 0; run < RUNS; run++) {
  for (const [name, work] of Object.entries(WORK)) {
    const begun = performance.now();
    work();
    times.get(name)?.push(performance.now() - begun);
  }
}
const [floor = 1] = [...times.values()].map(median);
const rows = [...times].map(([name, list]) => ({
  work: name,
  'median ms': Number(median(list).toFixed(1)),
  'x floor': Number((median(list) / floor).toFixed(2)),
}));
process.stdout.write(`${COUNT} events, ${(text.length / COUNT).toFixed(0)} bytes each\n`);
console.table(rows);
