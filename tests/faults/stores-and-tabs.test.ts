import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { openSave } from '#core/save/codec.ts';
import { SAVE_VERSION } from '#core/save/versions.ts';
import { SET_ASIDE, STUDY_KEY } from '#state/keeper.ts';
import { fakeBrowser } from '#tests/support/study.ts';

const read = (id: string) => ({ kind: 'read', item: `s:${id}`, rev: 1 }) as const;
const NEWER = `{"format":"kubasic-progress","version":${SAVE_VERSION + 1},"runs":[]}`;

function stored(browser: ReturnType<typeof fakeBrowser>) {
  const opened = openSave(browser.texts.get(STUDY_KEY) ?? null);
  return opened.state === 'ok' ? opened.events : [];
}

it('F09 on a full disk the log stays in memory and journal, says so, and is saved with room', async () => {
  const browser = fakeBrowser();
  const study = await browser.open('a');
  browser.writing = 'full';
  study.getState().record(read('one'));
  expect(study.getState().status).toBe('unsaved');
  expect(browser.records.size).toBe(1);
  browser.writing = 'kept';
  await study.refresh();
  expect(study.getState().status).toBe('saved');
  expect(stored(browser)).toHaveLength(1);
});

it('F09 a disk that stays full is tried again and again, not ever more often', async () => {
  vi.useFakeTimers();
  const browser = fakeBrowser();
  const opening = browser.open('a');
  await vi.advanceTimersByTimeAsync(2_000);
  const study = await opening;
  browser.writing = 'full';
  study.getState().record(read('one'));
  study.getState().record(read('two'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(vi.getTimerCount()).toBe(1);
  browser.writing = 'kept';
  await vi.advanceTimersByTimeAsync(6_000);
  expect(study.getState().status).toBe('saved');
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

it('F11 what the journal could not keep at once it keeps with what comes next', async () => {
  const browser = fakeBrowser();
  browser.writing = 'closed';
  const study = await browser.open('a');
  browser.journal = 'closed';
  study.getState().record(read('one'));
  await vi.waitFor(() => expect(study.getState().status).toBe('memory'));
  browser.journal = 'there';
  study.getState().record(read('two'));
  await vi.waitFor(() => expect(study.getState().status).toBe('saved'));
  expect((await browser.open('b')).getState().events).toHaveLength(2);
});

it('F11 where localStorage keeps nothing the journal alone keeps the log', async () => {
  const browser = fakeBrowser();
  browser.writing = 'closed';
  const study = await browser.open('a');
  study.getState().record(read('one'));
  await study.refresh();
  expect(study.getState().status).toBe('saved');
  expect((await browser.open('b')).getState().events).toHaveLength(1);
});

it.each(['closed', 'silent'] as const)(
  'F12 with a journal that is %s the app is ready within two seconds and saves',
  async (journal) => {
    const browser = fakeBrowser();
    browser.journal = journal;
    const study = await browser.open('a');
    expect(study.getState().status).toBe('saved');
    study.getState().record(read('one'));
    expect(stored(browser)).toHaveLength(1);
  },
);

it('F12 with a journal that never answers an old log opens, and copies stand on the shelf', async () => {
  const browser = fakeBrowser();
  browser.journal = 'silent';
  const old = readFileSync(join(import.meta.dirname, '../fixtures/saves/v1.json'), 'utf8');
  browser.texts.set(STUDY_KEY, old);
  const study = await browser.open('a');
  expect(study.getState()).toMatchObject({ status: 'saved', events: { length: 4 } });
  await study.getState().reset();
  expect(study.getState().events).toEqual([]);
  expect((await study.getState().copies()).map(({ why }) => why)).toEqual(['reset', 'migration']);
});

it('F10 with no storage at all it runs, says so, and exports', async () => {
  const browser = fakeBrowser();
  browser.writing = 'closed';
  browser.journal = 'closed';
  const study = await browser.open('a');
  study.getState().record(read('one'));
  expect(study.getState()).toMatchObject({ status: 'memory', events: [{ item: 's:one' }] });
  study.getState().exportFile();
  expect(openSave(browser.files[0]?.text ?? null)).toMatchObject({ state: 'ok' });
});

it('F16 storage cleared while running is filled again, not replaced by emptiness', async () => {
  const browser = fakeBrowser();
  const study = await browser.open('a');
  for (let i = 0; i < 5; i++) study.getState().record(read(`s${i}`));
  browser.clear();
  expect(stored(browser)).toHaveLength(5);
  browser.texts.clear();
  browser.records.clear();
  study.getState().record(read('last'));
  await study.refresh();
  expect(stored(browser)).toHaveLength(6);
  browser.texts.clear();
  expect((await browser.open('b')).getState().events).toHaveLength(6);
});

it('F17 rebuilds each store from the other', async () => {
  const browser = fakeBrowser();
  (await browser.open('a')).getState().record(read('etcd'));
  browser.texts.clear();
  await browser.open('b');
  expect(stored(browser)).toHaveLength(1);
  browser.records.clear();
  await browser.open('c');
  expect(browser.records.size).toBe(1);
});

it('F17 what is done before a slow journal has answered is kept beside what it holds', async () => {
  const browser = fakeBrowser();
  const before = await browser.open('a');
  await before.getState().reset();
  before.getState().record(read('etcd'));
  browser.texts.clear();
  let answer = () => {};
  browser.loading = new Promise((resolve) => {
    answer = resolve;
  });
  const study = await browser.open('b');
  study.getState().record(read('pod'));
  answer();
  await vi.waitFor(() => expect(study.getState().generation).toBe(1));
  expect(study.getState().events).toHaveLength(2);
  await vi.waitFor(() => expect(stored(browser)).toHaveLength(2));
  browser.texts.clear();
  expect((await browser.open('c')).getState().events).toHaveLength(2);
});

it('F17 a text of the journal that cannot be read is set aside before another takes its place', async () => {
  const browser = fakeBrowser();
  browser.folded = '{"format":"kubasic-pro';
  const study = await browser.open('a');
  for (let i = 0; i < 250; i++) study.getState().record(read(`s${i}`));
  await study.refresh();
  expect(browser.folded).not.toBe('{"format":"kubasic-pro');
  const aside = [...browser.texts].filter(([key]) => key.startsWith(SET_ASIDE));
  expect(aside.map(([, text]) => text)).toEqual(['{"format":"kubasic-pro']);
});

it('F19 loses nothing when three tabs write 200 records each at once', async () => {
  const browser = fakeBrowser();
  const tabs = [await browser.open('a'), await browser.open('b'), await browser.open('c')];
  for (let i = 0; i < 200; i++) for (const tab of tabs) tab.getState().record(read(`s${i}`));
  expect(stored(browser)).toHaveLength(600);
  expect((await browser.open('d')).getState().events).toHaveLength(600);
  for (const tab of tabs) expect(tab.getState().events).toHaveLength(600);
}, 20_000);

it('F22 a file that a tab hands over after a sleep holds what others did meanwhile', async () => {
  const browser = fakeBrowser();
  const [asleep, awake] = [await browser.open('a'), await browser.open('b')];
  browser.isTelling = false;
  awake.getState().record(read('etcd'));
  asleep.getState().exportFile();
  expect(openSave(browser.files[0]?.text ?? null)).toMatchObject({ events: { length: 1 } });
});

it('F20 a tab that missed a reset brings nothing back, and keeps what it does after', async () => {
  const browser = fakeBrowser();
  const [one, stale] = [await browser.open('a'), await browser.open('b')];
  one.getState().record(read('etcd'));
  browser.isTelling = false;
  await one.getState().reset();
  expect(stale.getState().events).toHaveLength(1);
  stale.getState().record(read('pod'));
  expect(stored(browser).map((event) => 'item' in event && event.item)).toEqual(['s:pod']);
  expect((await browser.open('c')).getState().events).toHaveLength(1);
});

it('F20 a tab that missed the undo of an import does not bring the import back', async () => {
  const browser = fakeBrowser();
  const [one, stale] = [await browser.open('a'), await browser.open('b')];
  const file =
    '{"format":"kubasic-progress","version":1,"events":[{"id":"x-0","at":1,"item":"s:etcd","rev":1,"kind":"read"}]}';
  await one.getState().importFile(new Blob([file]));
  expect(stale.getState().events).toHaveLength(1);
  browser.isTelling = false;
  one.getState().undoLast();
  stale.getState().record(read('pod'));
  expect(stored(browser).map((event) => 'item' in event && event.item)).toEqual(['s:pod']);
});

it('F20 what another tab does while a reset keeps its copy is in the undo of it', async () => {
  const browser = fakeBrowser();
  const [one, other] = [await browser.open('a'), await browser.open('b')];
  one.getState().record(read('etcd'));
  const resetting = one.getState().reset();
  other.getState().record(read('pod'));
  await resetting;
  one.getState().undoLast();
  expect(stored(browser)).toHaveLength(2);
});

it('F20 the copy before a reset holds what other tabs wrote while this one slept', async () => {
  const browser = fakeBrowser();
  const [one, other] = [await browser.open('a'), await browser.open('b')];
  browser.isTelling = false;
  other.getState().record(read('pod'));
  await one.getState().reset();
  const [copy] = await one.getState().copies();
  expect(openSave(copy?.text ?? null)).toMatchObject({ events: { length: 1 } });
});

it('F20 an import cannot be undone any more when another tab has erased all since', async () => {
  const browser = fakeBrowser();
  const [one, other] = [await browser.open('a'), await browser.open('b')];
  one.getState().record(read('pod'));
  const file =
    '{"format":"kubasic-progress","version":1,"events":[{"id":"x-0","at":1,"item":"s:etcd","rev":1,"kind":"read"}]}';
  await one.getState().importFile(new Blob([file]));
  browser.isTelling = false;
  await other.getState().reset();
  one.getState().undoLast();
  expect(stored(browser)).toEqual([]);
  await one.refresh();
  expect(one.getState()).toMatchObject({ events: [], undoable: undefined });
});

it('F21 a tab of an older build stops writing when a newer one has written', async () => {
  const browser = fakeBrowser();
  const study = await browser.open('a');
  study.getState().record(read('etcd'));
  browser.texts.set(STUDY_KEY, NEWER);
  const records = browser.records.size;
  study.getState().record(read('pod'));
  study.getState().record(read('node'));
  expect(study.getState().status).toBe('outdated');
  expect(browser.texts.get(STUDY_KEY)).toBe(NEWER);
  expect(browser.records.size).toBe(records);
});

it('F22 a tab that slept reads before it writes', async () => {
  const browser = fakeBrowser();
  const [asleep, awake] = [await browser.open('a'), await browser.open('b')];
  browser.isTelling = false;
  awake.getState().record(read('etcd'));
  asleep.getState().record(read('pod'));
  expect(stored(browser)).toHaveLength(2);
  awake.getState().record(read('node'));
  await asleep.refresh();
  expect(asleep.getState().events).toHaveLength(3);
});

it('F39 a reset or a restored copy that is pressed twice is still undone to what there was', async () => {
  const browser = fakeBrowser();
  const study = await browser.open('a');
  study.getState().record(read('etcd'));
  const { reset, restore, undoLast, copies } = study.getState();
  await Promise.all([reset(), reset()]);
  expect(stored(browser)).toEqual([]);
  undoLast();
  expect(stored(browser)).toHaveLength(1);
  study.getState().record(read('pod'));
  const [copy] = await copies();
  if (copy) await Promise.all([restore(copy), restore(copy)]);
  expect(stored(browser)).toHaveLength(1);
  undoLast();
  expect(stored(browser)).toHaveLength(2);
});

it('F20 what was erased does not come back from the journal when localStorage is evicted', async () => {
  const browser = fakeBrowser();
  const study = await browser.open('a');
  study.getState().record(read('etcd'));
  await study.getState().reset();
  await vi.waitFor(() => expect(browser.records.size).toBe(0));
  browser.texts.clear();
  expect((await browser.open('b')).getState()).toMatchObject({ events: [], generation: 1 });
});
