import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { median, writeFloor } from '#tests/bench/floor.ts';
import { DIST, launch, serve, tap, throttled } from '#tests/bench/phone.ts';

/**
 * `npm run build && npm run bench`: pages of the site beside their floor as a phone on a slow network
 * opens them, medians of interleaved runs, as one table and as JSON in `node_modules/.cache`.
 */
const PAGES = ['/learn/controllers/', '/', '/keywords/etcd/'];
const RUNS = Number(process.env['BENCH_RUNS'] ?? 5);
type Opening = {
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
  readonly kilobytes: number;
};

const floor = mkdtempSync(join(tmpdir(), 'kubasic-floor-'));
await writeFloor(DIST, floor, PAGES);
const sites = { floor: await serve(floor), ours: await serve(DIST) };
const browser = await launch();

const rows: Record<string, string | number>[] = [];
for (const path of PAGES) {
  const runs: Record<keyof typeof sites, Opening[]> = { floor: [], ours: [] };
  // Interleaved, so that a busy moment of the machine falls on both alike.
  for (let run = 0; run < RUNS; run++) {
    for (const site of ['floor', 'ours'] as const) {
      runs[site].push(await openOnPhone(browser, sites[site].url + path));
    }
  }
  const of = (site: keyof typeof sites, field: keyof Opening) =>
    median(runs[site].map((one) => one[field]));
  rows.push({
    page: path,
    'floor LCP ms': Math.round(of('floor', 'lcp')),
    'LCP ms': Math.round(of('ours', 'lcp')),
    'x floor': Number((of('ours', 'lcp') / of('floor', 'lcp')).toFixed(2)),
    'TBT ms': Math.round(of('ours', 'tbt')),
    CLS: Number(of('ours', 'cls').toFixed(4)),
    'kB without fonts': Number(of('ours', 'kilobytes').toFixed(1)),
  });
}
const taps: number[] = [];
for (let run = 0; run < RUNS; run++) taps.push(await tapNext(browser, sites.ours.url + PAGES[0]));
await browser.close();
for (const { stop } of Object.values(sites)) stop();
rmSync(floor, { recursive: true });

console.table(rows);
const toNext = Math.round(median(taps));
process.stdout.write(`next lesson by tap: ${toNext} ms to its heading (${RUNS} runs)\n`);
const out = join(import.meta.dirname, '../../node_modules/.cache/bench.json');
await writeFile(out, JSON.stringify({ runs: RUNS, rows, tap: toNext }, null, 2));

async function openOnPhone(browser: Browser, url: string): Promise<Opening> {
  const { page, bytes } = await throttled(browser);
  await page.addInitScript(() => {
    const seen = { lcp: 0, fcp: 0, cls: 0, long: [] as [number, number][] };
    Object.assign(window, { seen });
    const watch = (type: string, tell: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(tell)).observe({
        type,
        buffered: true,
      });
    watch('largest-contentful-paint', ({ startTime }) => {
      seen.lcp = startTime;
    });
    watch('paint', ({ name, startTime }) => {
      if (name === 'first-contentful-paint') seen.fcp = startTime;
    });
    watch('layout-shift', (entry) => {
      seen.cls += Number(Reflect.get(entry, 'value'));
    });
    watch('longtask', ({ startTime, duration }) => seen.long.push([startTime, duration]));
  });
  await page.goto(url);
  await page.waitForTimeout(6_000);
  const { lcp, tbt, cls } = await page.evaluate(() => {
    const { lcp, fcp, cls, long } = Reflect.get(window, 'seen');
    const after = long.filter(([begin, took]: [number, number]) => begin + took > fcp);
    const tbt = after.reduce(
      (sum: number, [, took]: [number, number]) => sum + Math.max(0, took - 50),
      0,
    );
    return { lcp, tbt, cls };
  });
  await page.context().close();
  return { lcp, tbt, cls, kilobytes: bytes() / 1000 };
}

/**
 * Milliseconds from when the finger leaves the link until the next lesson's heading is painted, as Event
 * Timing tells it (in steps of 8 ms): the paint that the tap brought, which must hold that heading.
 */
async function tapNext(browser: Browser, url: string): Promise<number> {
  const { page, devtools } = await throttled(browser);
  await page.goto(url);
  await page.waitForTimeout(5_000);
  const next = page.locator('a[rel=next]');
  await next.scrollIntoViewIfNeeded();
  await page.waitForTimeout(2_000);
  const painted = page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const before = document.querySelector('h1')?.textContent;
        let changed = Infinity;
        new MutationObserver((_records, watch) => {
          if (document.querySelector('h1')?.textContent === before) return;
          watch.disconnect();
          changed = performance.now();
        }).observe(document, { subtree: true, childList: true, characterData: true });
        new PerformanceObserver((list) => {
          for (const { name, startTime, duration } of list.getEntries()) {
            if (name !== 'click') continue;
            if (changed < startTime + duration) resolve(duration);
            else reject(new Error('the tap was painted without the next heading'));
          }
        }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
      }),
  );
  await tap(devtools, next);
  const millis = await painted;
  await page.context().close();
  return millis;
}
