import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { indexedDbJournal } from '#platform/journal.ts';

it('keeps records by id, across openings, and forgets removed ones', async () => {
  const journal = indexedDbJournal();
  expect(await journal.append([{ id: 'a' }, { id: 'b' }])).toBe(true);
  expect(await journal.append([{ id: 'a' }])).toBe(true);
  expect(await indexedDbJournal().all()).toEqual([{ id: 'a' }, { id: 'b' }]);
  await journal.remove(['a']);
  expect(await journal.all()).toEqual([{ id: 'b' }]);
});

it('says that it cannot keep anything where there is no IndexedDB', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const journal = indexedDbJournal();
  expect(await journal.append([{ id: 'a' }])).toBe(false);
  expect(await journal.all()).toEqual([]);
  vi.unstubAllGlobals();
});
