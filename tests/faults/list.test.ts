import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FAULTS } from '#tests/faults/list.ts';

const BROWSER = join(import.meta.dirname, '../e2e/faults');

/** Numbers of faults in the titles of the tests of a folder. */
function titled(folder: string): ReadonlySet<string> {
  const texts = readdirSync(folder)
    .filter((name) => /\.test\.tsx?$/.test(name) && name !== 'list.test.ts')
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const titles = texts.flatMap((text) => text.match(/['"`]F\d\d[ F\d]*/g) ?? []);
  return new Set(titles.flatMap((title) => title.match(/F\d\d/g) ?? []));
}

describe('the list of faults', () => {
  it('has forty rows, each once and in order', () => {
    const numbers = Array.from({ length: 40 }, (_, at) => `F${String(at + 1).padStart(2, '0')}`);
    expect(FAULTS.map(({ id }) => id)).toEqual(numbers);
  });

  it('has a test for every mark', () => {
    const [pure, browser] = [titled(import.meta.dirname), titled(BROWSER)];
    const missing = FAULTS.flatMap(({ id, where }) => [
      ...(where.includes('U') && !pure.has(id) ? [`${id} U`] : []),
      ...(/[CF]/.test(where) && !browser.has(id) ? [`${id} in a browser`] : []),
    ]);
    expect(missing).toEqual([]);
  });
});
