import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const table = readFileSync('src/ui/WORDS.md', 'utf8');
const rows = [...table.matchAll(/^\| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)].slice(1);
const banned = rows.flatMap(([, used = '', , unused = '']) =>
  unused.split(', ').map((word) => ({ used, word: word.trim() })),
);
const SCREENS = /^(?:app|features|practice|pictures|state|ui)\/.*\.tsx?$/;

it('says one thing one way on every screen', () => {
  expect(banned.length).toBeGreaterThan(20);
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const found = files
    .filter((file) => SCREENS.test(file))
    .flatMap((file) => {
      const text = readFileSync(`src/${file}`, 'utf8');
      return banned
        .filter(({ word }) => text.includes(word))
        .map(({ used, word }) => `${file}: ‘${word}’ 대신 ‘${used}’`);
    });
  expect(found).toEqual([]);
});
