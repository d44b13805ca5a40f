import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { compileCourse } from '#compiler/compile-course.ts';
import { readContent } from '#compiler/content-folder.ts';
import { searchEntriesOf } from '#core/search/entries.ts';
import { keyOf } from '#core/search/found.ts';
import { PLACES } from '#core/search/places.ts';
import { searchIn } from '#core/search/search.ts';
import { type SearchFiles, searchFilesOf } from '#core/search/search-files.ts';
import { QUERIES } from '#tests/core/search/queries.ts';
import { entriesOfMany } from '#tests/support/many-lessons.ts';

const { course } = compileCourse(await readContent('content'));
const entries = searchEntriesOf(course);
const files = searchFilesOf([...PLACES, ...entries]);
const asked = Object.values(QUERIES).flat();

/** A search, and how many compressed bytes it has read. */
function opened({ map, files }: SearchFiles) {
  const read: string[] = [];
  const search = searchIn(map, async (file) => {
    const json = JSON.stringify(files.get(file));
    read.push(json);
    return JSON.parse(json);
  });
  const bytes = () => read.reduce((sum, json) => sum + gzipSync(json).length, 0);
  const refs = async (query: string) => (await search.find(query, 5)).map(keyOf);
  return { search, refs, bytes, read };
}

const { search, refs } = opened(files);

it('knows every name that the queries expect', () => {
  const known = new Set(entries.map(({ found }) => keyOf(found)));
  expect(asked.flatMap(([, ...wanted]) => wanted.filter((ref) => !known.has(ref)))).toEqual([]);
  expect(asked).toHaveLength(100);
});

it('finds what a learner looks for: R@5 of 95 % and MRR of 0.85 or more over all kinds', async () => {
  const ranks = await Promise.all(
    asked.map(async ([query, ...wanted]) => ({
      query,
      rank: (await refs(query)).findIndex((ref) => wanted.includes(ref)) + 1,
    })),
  );
  const missed = ranks.filter(({ rank }) => rank === 0).map(({ query }) => query);
  const mrr = ranks.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length;
  expect(missed.length / ranks.length, `찾지 못함: ${missed.join(', ')}`).toBeLessThanOrEqual(0.05);
  expect(mrr).toBeGreaterThanOrEqual(0.85);
});

it('finds screens by their names and says where every answer stands', async () => {
  expect((await refs('글자 크기'))[0]).toBe('place:/settings/');
  expect((await search.find('kubelet')).find(({ kind }) => kind === 'keyword')).toMatchObject({
    id: 'kubelet',
    lesson: expect.stringMatching(/^[a-z-]+$/),
    within: expect.stringMatching(/[가-힣]/),
  });
});

it('tells the words of a query without their particles, to be marked where it leads', () => {
  expect(search.marksOf('파드를 파드 a etcd')).toEqual(['파드', 'etcd']);
});

it('answers any text and gives nothing for nothing', async () => {
  for (const query of ['', '   ', '!!!', '\u200b', '(', 'ㅏ', 'ㅏㅏ', '가'.repeat(500)]) {
    expect(await search.find(query)).toBeInstanceOf(Array);
  }
  expect(await search.find('  ')).toEqual([]);
  expect(await search.find('없는말없는말')).toEqual([]);
});

it('reads at most 50 kB for a first query of one word, and what every query needs before one is typed', async () => {
  const words = asked.map(([query]) => query).filter((query) => !query.includes(' '));
  for (const query of words) {
    const { search, bytes } = opened(files);
    await search.find(query);
    expect(bytes(), query).toBeLessThanOrEqual(50_000);
  }
  const { read } = opened(files);
  expect(files.map.first).toEqual(['names-0', 'entries-0']);
  expect(read).toEqual([JSON.stringify(files.files.get('first'))]);
});

it('asks for nothing twice, and again for what could not be read', async () => {
  const read: string[] = [];
  let isOffline = true;
  const { find } = searchIn(files.map, async (file) => {
    read.push(file);
    if (isOffline) throw new Error('offline');
    return files.files.get(file);
  });
  await expect(find('파드')).rejects.toThrow('offline');
  isOffline = false;
  expect((await find('파드'))[0]?.id).toBe('pod');
  const before = read.length;
  expect(find('파드'), 'at once').toBeInstanceOf(Array);
  expect(read).toHaveLength(before);
});

it('of 1,000 lessons reads at most 100 kB for any first query and finds as well', async () => {
  const many = searchFilesOf([...PLACES, ...entriesOfMany(entries, 1000)]);
  expect(many.files.get('first')).toEqual({});
  const map = gzipSync(JSON.stringify(many.map)).length;
  const answers = await Promise.all(
    asked.map(async ([query, ...wanted]) => {
      const { refs, bytes } = opened(many);
      const isFound = (await refs(query)).some((ref) =>
        wanted.some((one) => ref.startsWith(`${one}-`)),
      );
      return { query, bytes: map + bytes(), isFound };
    }),
  );
  expect(answers.filter(({ bytes }) => bytes > 100_000)).toEqual([]);
  expect(answers.filter(({ isFound }) => !isFound).length).toBeLessThanOrEqual(5);
}, 60_000);
