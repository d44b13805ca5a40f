import { join } from 'node:path';
import { mistakesOf, wrongsIn } from '#core/memory/mistakes.ts';
import { type Memories, replay } from '#core/memory/replay.ts';
import { folding } from '#core/progress/folding.ts';
import { mergeEvents } from '#core/progress/merge.ts';
import { type Progress, summarize } from '#core/progress/summary.ts';
import { openSave, sealSave } from '#core/save/codec.ts';
import { STUDY_KEY } from '#state/keeper.ts';
import { median } from '#tests/bench/floor.ts';
import { syntheticLog } from '#tests/bench/log.ts';
import { learnerPage, type MainThread, opening } from '#tests/bench/log-pages.ts';
import { launch } from '#tests/bench/phone.ts';
import { Host } from '#tests/support/host.ts';
import { fakeBrowser } from '#tests/support/study.ts';

/**
 * `npm run build && npm run bench:log`: what a long log costs, in Node and at the opening of a page
 * in Chromium beside the same page with an empty log. Medians of interleaved runs, as one table.
 */
const COUNTS = (process.env['BENCH_COUNTS'] ?? '1000,20000,100000').split(',').map(Number);
const RUNS = Number(process.env['BENCH_RUNS'] ?? 3);
const PAGES = ['/', '/learn/controllers/', '/review/', '/progress/'];
const DIST = join(import.meta.dirname, '../../dist');
const NONE = { aliases: {}, retired: {} };
const WHEN = { zone: () => 540, now: Number.MAX_SAFE_INTEGER };

const host = new Host(DIST);
await host.open();
const browser = await launch();
const table: Record<string, Record<string, number>> = {};
for (const count of COUNTS) {
  const column = { ...(await inNode(count)), ...(await inPages(count)) };
  for (const [name, value] of Object.entries(column)) {
    table[name] = { ...table[name], [count]: Number(value.toFixed(1)) };
  }
}
await browser.close();
await host.close();
console.table(table);

async function inNode(count: number): Promise<Record<string, number>> {
  const log = syntheticLog(count);
  const text = sealSave({ generation: 0, events: log });
  const half = log.slice(count / 2);
  const record = await recorder(text);
  /** The first is the floor. */
  const work: Readonly<Record<string, () => unknown>> = {
    'JSON.parse, ms': () => JSON.parse(text),
    'open, ms': () => openSave(text),
    'replay into memory, ms': () => replay(log, NONE, WHEN),
    'replay into 오답노트, ms': () => mistakesOf(wrongsIn(log, NONE, WHEN.zone)),
    'merge with another tab, ms': () => mergeEvents(log, half),
    'seal anew, ms': () => sealSave({ generation: 0, events: log }),
    'one answer, ms': record,
  };
  const times = new Map(Object.keys(work).map((name) => [name, [] as number[]]));
  for (let run = 0; run < 9; run++) {
    for (const [name, once] of Object.entries(work)) {
      const begun = performance.now();
      once();
      times.get(name)?.push(performance.now() - begun);
    }
  }
  return {
    'stored bytes an event': text.length / count,
    ...Object.fromEntries([...times].map(([name, list]) => [name, median(list)])),
  };
}

/** One answer of a learner with two tabs open: kept, told to the other, folded in both. */
async function recorder(text: string): Promise<() => unknown> {
  const machine = fakeBrowser();
  machine.now = 2_000_000_000_000;
  machine.texts.set(STUDY_KEY, text);
  const tabs = [await machine.open('bench-a'), await machine.open('bench-b')].map((study) => ({
    study,
    progress: folding<Progress>((events, _, from) => summarize(events, NONE, from)),
    memory: folding<Memories>((events, now, from) => replay(events, NONE, { ...WHEN, now }, from)),
  }));
  return () => {
    const answer = { kind: 'card', item: 'k:w1', rev: 1, outcome: 'known', took: 900 } as const;
    tabs[0]?.study.getState().record(answer);
    for (const { study, progress, memory } of tabs) {
      progress.of(study.getState().events, machine.now);
      memory.of(study.getState().events, machine.now);
    }
  };
}

/** Main-thread time that a log adds to the opening of a page, and its longest task at CPU 4x. */
async function inPages(count: number): Promise<Record<string, number>> {
  const without = await learnerPage(browser, host.url, []);
  const withLog = await learnerPage(browser, host.url, syntheticLog(count));
  const found: Record<string, number> = {};
  for (const path of PAGES) {
    const runs: Record<'without' | 'withLog' | 'slow', MainThread[]> = {
      ...{ without: [], withLog: [], slow: [] },
    };
    for (let run = 0; run < RUNS; run++) {
      runs.without.push(await opening(without, host.url + path, 1));
      runs.withLog.push(await opening(withLog, host.url + path, 1));
      runs.slow.push(await opening(withLog, host.url + path, 4));
    }
    const of = (name: keyof typeof runs, field: keyof MainThread) =>
      median(runs[name].map((one) => one[field]));
    found[`${path} added, ms`] = of('withLog', 'total') - of('without', 'total');
    found[`${path} longest task at 4x, ms`] = of('slow', 'longest');
  }
  for (const page of [without, withLog]) await page.context().close();
  return found;
}
