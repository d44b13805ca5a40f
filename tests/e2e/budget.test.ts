import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createBrotliDecompress } from 'node:zlib';
import { expect, test } from '@playwright/test';

const DIST = join(import.meta.dirname, '../../dist');
const budget: Readonly<Record<string, number>> = JSON.parse(
  await readFile(join(import.meta.dirname, '../bench/budget.json'), 'utf8'),
);

const FONT_KILOBYTES = 100;
/** As `tests/bench/phone.ts` has it. */
const PHONE = { width: 412, height: 823 };

for (const [path, kilobytes] of Object.entries(budget)) {
  test(`${path} opens with at most ${kilobytes} kB, and ${FONT_KILOBYTES} kB of fonts`, async ({
    page,
  }) => {
    const asked = new Map<string, number>();
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      const file = join(DIST, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
      const sent = existsSync(`${file}.br`) ? `${file}.br` : file;
      if (existsSync(sent)) asked.set(pathname, statSync(sent).size);
    });
    await page.setViewportSize(PHONE);
    await page.goto(path);
    await page.waitForFunction(() => !('early' in window));
    // What is fetched ahead counts too.
    await page.waitForTimeout(2_000);
    const files = [...asked];
    const fonts = files.filter(([name]) => name.endsWith('.woff2'));
    const others = files.filter((file) => !fonts.includes(file));
    for (const [some, limit] of [
      [others, kilobytes],
      [fonts, FONT_KILOBYTES],
    ] as const) {
      const bytes = some.reduce((sum, [, size]) => sum + size, 0);
      const list = some.map(([name, size]) => `${size} ${name}`).join('\n');
      expect(bytes, list).toBeLessThanOrEqual(limit * 1_000);
    }
    expect(fonts).toHaveLength(1);
  });
}

for (const path of Object.keys(budget)) {
  test(`${path} can be read once 8 kB of it have come`, async ({ page }) => {
    await page.setViewportSize(PHONE);
    await page.goto(path);
    const last = await page.locator('main').evaluate((main) => {
      const walk = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      let seen = '';
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(node);
        const { top, height } = range.getBoundingClientRect();
        if (height > 0 && top < innerHeight) seen = node.nodeValue ?? '';
      }
      return seen;
    });
    const compressed = await readFile(join(DIST, path, 'index.html.br'));
    const come = (await decodeStart(compressed.subarray(0, 8_000))).split('<main')[1];
    expect(come).toContain(last);
  });
}

/** What a browser knows of a compressed page whose end has not come yet. */
async function decodeStart(start: Uint8Array): Promise<string> {
  const decoder = createBrotliDecompress();
  const chunks: Buffer[] = [];
  decoder.on('data', (chunk: Buffer) => chunks.push(chunk));
  await new Promise((done) => decoder.write(start, done));
  decoder.destroy();
  return Buffer.concat(chunks).toString('utf8');
}
