import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const DIST = join(import.meta.dirname, '../../dist');
const budget: Readonly<Record<string, number>> = JSON.parse(
  await readFile(join(import.meta.dirname, '../bench/budget.json'), 'utf8'),
);

for (const [path, kilobytes] of Object.entries(budget)) {
  test(`${path} opens with at most ${kilobytes} kB, fonts aside`, async ({ page }) => {
    const asked = new Map<string, number>();
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith('.woff2')) return;
      const file = join(DIST, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
      const sent = existsSync(`${file}.br`) ? `${file}.br` : file;
      if (existsSync(sent)) asked.set(pathname, statSync(sent).size);
    });
    await page.goto(path);
    await page.waitForFunction(() => !('early' in window));
    // What is fetched ahead counts too.
    await page.waitForTimeout(2_000);
    const bytes = [...asked.values()].reduce((sum, size) => sum + size, 0);
    const list = [...asked].map(([name, size]) => `${size} ${name}`).join('\n');
    expect(bytes, list).toBeLessThanOrEqual(kilobytes * 1_000);
  });
}
