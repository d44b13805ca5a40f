import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it, vi } from 'vitest';
import { indexedDbJournal } from '#platform/journal.ts';

it('keeps records by id, across openings', async () => {
  const journal = indexedDbJournal();
  expect(await journal.append([{ id: 'a' }, { id: 'b' }])).toBe(true);
  expect(await journal.append([{ id: 'a' }])).toBe(true);
  expect(await indexedDbJournal().load()).toEqual({
    text: null,
    records: [{ id: 'a' }, { id: 'b' }],
  });
});

it('folds the records it is told into one text, unless another text took its place', async () => {
  const journal = indexedDbJournal();
  expect(await journal.fold('one', { text: null, records: ['a'] })).toBe(true);
  expect(await journal.load()).toEqual({ text: 'one', records: [{ id: 'b' }] });
  expect(await journal.fold('two', { text: null, records: ['b'] })).toBe(false);
  expect(await journal.load()).toEqual({ text: 'one', records: [{ id: 'b' }] });
  expect(await journal.replace('three')).toBe(true);
  expect(await journal.load()).toEqual({ text: 'three', records: [] });
});

it('keeps the latest eight copies', async () => {
  const journal = indexedDbJournal();
  for (let at = 1; at <= 10; at++) await journal.keepCopy({ at, why: 'reset', text: `${at}` });
  expect((await journal.copies()).map(({ at }) => at)).toEqual([3, 4, 5, 6, 7, 8, 9, 10]);
});

it('keeps the latest copies whatever the clock says', async () => {
  const journal = indexedDbJournal();
  for (const at of [5_000, 3, 3]) await journal.keepCopy({ at, why: 'import', text: `back ${at}` });
  const texts = (await journal.copies()).map(({ text }) => text);
  expect(texts).toEqual(['6', '7', '8', '9', '10', 'back 5000', 'back 3', 'back 3']);
});

it('opens its database anew when it was closed under it', async () => {
  const journal = indexedDbJournal();
  await journal.append([{ id: 'c' }]);
  // A newer build asks to upgrade: the older one must let go.
  (await openDB('kubasic', 3)).close();
  expect(await journal.append([{ id: 'd' }])).toBe(false);
  indexedDB.deleteDatabase('kubasic');
  expect(await journal.append([{ id: 'e' }])).toBe(true);
});

it('says that it cannot keep anything where there is no IndexedDB', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const journal = indexedDbJournal();
  expect(await journal.append([{ id: 'a' }])).toBe(false);
  expect(await journal.load()).toBeUndefined();
  expect(await journal.copies()).toEqual([]);
  vi.unstubAllGlobals();
});
