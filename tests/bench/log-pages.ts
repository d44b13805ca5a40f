import type { Browser, CDPSession, Page } from '@playwright/test';
import type { StudyEvent } from '#core/progress/events.ts';
import { sealSave } from '#core/save/codec.ts';

/** What the main thread of a page did, in milliseconds of its own CPU. */
export type MainThread = { readonly total: number; readonly longest: number };

const MARK = 'end of the bench';
const KEY = 'kubasic.progress';
/** Long enough for the page, its log and its journal to come to rest. */
const REST = 2_500;

/** A page of a learner with this log, as it is some openings later: both stores hold it. */
export async function learnerPage(
  browser: Browser,
  url: string,
  events: readonly StudyEvent[],
): Promise<Page> {
  const context = await browser.newContext({ locale: 'ko-KR', serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${url}/icon.svg`);
  const text = sealSave({ generation: 0, events });
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, text] as const);
  for (let opening = 0; opening < 3; opening++) {
    await page.goto(`${url}/settings/`);
    await page.waitForTimeout(REST);
  }
  return page;
}

/** Opens an address and adds up the tasks of the main thread until the page rests. */
export function opening(page: Page, url: string, cpu: number): Promise<MainThread> {
  return traced(page, cpu, async () => {
    await page.goto(url);
    await page.waitForTimeout(REST);
  });
}

/** Adds up the tasks of the main thread while something is done. */
async function traced(page: Page, cpu: number, work: () => Promise<unknown>): Promise<MainThread> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  const events: Traced[] = [];
  devtools.on('Tracing.dataCollected', ({ value }) =>
    events.push(...(value as unknown as Traced[])),
  );
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: [
        'toplevel',
        'blink.user_timing',
        'disabled-by-default-devtools.timeline',
      ],
    },
  });
  await work();
  await page.evaluate((mark) => void performance.mark(mark), MARK);
  await stop(devtools);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await devtools.detach();
  return mainThread(events);
}

type Traced = {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
};

async function stop(devtools: CDPSession): Promise<void> {
  const done = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
  await devtools.send('Tracing.end');
  await done;
}

/** The thread is the page's that has our mark: other pages run in processes of their own. */
function mainThread(events: readonly Traced[]): MainThread {
  const marked = events.find(({ name }) => name === MARK);
  const tasks = events.flatMap(({ name, pid, tid, tdur }) =>
    name === 'RunTask' && pid === marked?.pid && tid === marked.tid && tdur ? tdur / 1_000 : [],
  );
  return { total: tasks.reduce((sum, took) => sum + took, 0), longest: Math.max(0, ...tasks) };
}
