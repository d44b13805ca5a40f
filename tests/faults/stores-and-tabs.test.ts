import { expect, it } from 'vitest';
import { openSave } from '#core/save/codec.ts';
import { SAVE_VERSION } from '#core/save/versions.ts';
import { STUDY_KEY } from '#state/keeper.ts';
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

it('F19 loses nothing when three tabs write 200 records each at once', async () => {
  const browser = fakeBrowser();
  const tabs = [await browser.open('a'), await browser.open('b'), await browser.open('c')];
  for (let i = 0; i < 200; i++) for (const tab of tabs) tab.getState().record(read(`s${i}`));
  expect(stored(browser)).toHaveLength(600);
  expect((await browser.open('d')).getState().events).toHaveLength(600);
  for (const tab of tabs) expect(tab.getState().events).toHaveLength(600);
}, 20_000);

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
