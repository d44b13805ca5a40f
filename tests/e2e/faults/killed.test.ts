import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, expect, test } from '@playwright/test';
import { expectRecords, gradeCards, openReady } from '#tests/e2e/faults/answers.ts';
import { SITES } from '#tests/e2e/sites.ts';

test.slow();

/** Ends every process of the browser that uses a profile, as a power cut does. */
function killBrowserOf(profile: string): void {
  const processes = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  const own = processes.filter((line) => line.includes(profile));
  expect(own.length).toBeGreaterThan(0);
  for (const line of own) {
    try {
      process.kill(Number.parseInt(line, 10), 'SIGKILL');
    } catch {
      // It went with its parent.
    }
  }
}

for (const millis of [0, 300, 3000]) {
  test(`F13 a browser killed ${millis} ms after an answer has the answer`, async ({
    browserName,
    playwright,
    launchOptions,
    channel,
  }) => {
    test.skip(process.platform === 'win32', 'processes are found with ps');
    const profile = mkdtempSync(join(tmpdir(), 'kubasic-'));
    const open = (): Promise<BrowserContext> =>
      playwright[browserName].launchPersistentContext(profile, {
        ...launchOptions,
        ...(channel !== undefined && { channel }),
        baseURL: SITES.root.url,
      });
    try {
      const context = await open();
      const page = await context.newPage();
      await openReady(page, '/cards/all/');
      await gradeCards(page, 7);
      await new Promise((resolve) => setTimeout(resolve, millis));
      killBrowserOf(profile);
      await context.close().catch(() => {});

      const again = await open();
      await expectRecords(await again.newPage(), 7);
      await again.close();
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
}
