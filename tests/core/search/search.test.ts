import { expect, it } from 'vitest';
import { compileCourse } from '#compiler/compile-course.ts';
import { readContent } from '#compiler/content-folder.ts';
import { searchEntriesOf } from '#core/search/entries.ts';
import { searchIndex } from '#core/search/search-index.ts';
import { QUERIES } from '#tests/core/search/queries.ts';

const { course } = compileCourse(await readContent('content'));
const entries = searchEntriesOf(course);
const index = searchIndex(entries);
const refs = (query: string) =>
  index.find(query, 5).map(({ entry }) => `${entry.kind}:${entry.id}`);
const asked = Object.values(QUERIES).flat();

it('knows every name that the queries expect', () => {
  const known = new Set(entries.map(({ kind, id }) => `${kind}:${id}`));
  expect(asked.flatMap(([, ...wanted]) => wanted.filter((ref) => !known.has(ref)))).toEqual([]);
  expect(asked).toHaveLength(100);
});

it('finds what a learner looks for: R@5 of 95 % and MRR of 0.85 or more over all kinds', () => {
  const ranks = asked.map(([query, ...wanted]) => ({
    query,
    rank: refs(query).findIndex((ref) => wanted.includes(ref)) + 1,
  }));
  const missed = ranks.filter(({ rank }) => rank === 0).map(({ query }) => query);
  const mrr = ranks.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length;
  expect(missed.length / ranks.length, `찾지 못함: ${missed.join(', ')}`).toBeLessThanOrEqual(0.05);
  expect(mrr).toBeGreaterThanOrEqual(0.85);
});

it('answers any text and gives nothing for nothing', () => {
  for (const query of ['', '   ', '!!!', '\u200b', '(', 'ㅏ', '가'.repeat(500)]) {
    expect(() => index.find(query)).not.toThrow();
  }
  expect(index.find('  ')).toEqual([]);
  expect(index.find('없는말없는말')).toEqual([]);
});
