import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchEntry } from '#core/search/entries.ts';

/** Where the letters of made-up words come from, as often as they are written there: it never changes. */
const NOTES = readFileSync(join(import.meta.dirname, '../fixtures/notes.md'), 'utf8').toLowerCase();
const HANGUL = NOTES.replaceAll(/[^가-힣]/g, '');
const LATIN = NOTES.replaceAll(/[^a-z]/g, '');
const WORD = /[가-힣]{2,}|[a-zA-Z]{3,}/g;

/**
 * Entries of a course of many lessons: the real ones again and again, in which three words of ten are
 * other ones in each copy, so that names and words grow as those of a larger course would.
 */
export function entriesOfMany(real: readonly SearchEntry[], lessons: number): SearchEntry[] {
  const groups = [...new Set(real.map(({ found }) => found.lesson))].map((lesson) =>
    real.filter(({ found }) => found.lesson === lesson),
  );
  return Array.from({ length: lessons }, (_, at) => {
    const copy = Math.floor(at / groups.length);
    const other = (text: string): string =>
      text.replaceAll(WORD, (word) => {
        if (copy === 0 || hash(word) % 10 >= 3) return word;
        const pool = /[가-힣]/.test(word) ? HANGUL : LATIN;
        return [...word]
          .map((_, i) => pool.charAt(hash(`${word}${copy}.${i}`) % pool.length))
          .join('');
      });
    return (groups[at % groups.length] ?? []).map(
      ({ found, names, text }): SearchEntry => ({
        found: {
          ...found,
          id: `${found.id}-${copy}`,
          lesson: `${found.lesson}-${copy}`,
          title: other(found.title),
          within: other(found.within),
        },
        names: names.map(other),
        text: other(text),
      }),
    );
  }).flat();
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ letter.charCodeAt(0), 0x01000193);
  return value >>> 0;
}
