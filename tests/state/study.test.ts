import { expect, it } from 'vitest';
import { openSave } from '#core/save/codec.ts';
import { STUDY_KEY } from '#state/keeper.ts';
import { fakeBrowser } from '#tests/support/study.ts';

const read = (id: string) => ({ kind: 'read', item: `s:${id}`, rev: 1 }) as const;
const fileOf = (text: string) => new Blob([text]);

function stored(browser: ReturnType<typeof fakeBrowser>) {
  const opened = openSave(browser.texts.get(STUDY_KEY) ?? null);
  return opened.state === 'ok' ? opened.events : [];
}

it('keeps what happened and finds it again after a reload', async () => {
  const browser = fakeBrowser();
  const study = await browser.open('a');
  study.getState().record(read('etcd'));
  const again = await browser.open('b');
  expect(again.getState().events).toEqual(study.getState().events);
  expect(again.getState().status).toBe('saved');
});

it('writes down what happened before the start was over', async () => {
  const browser = fakeBrowser();
  (await browser.open('a')).getState().record(read('old'));
  const late = browser.open('b');
  (await late).getState().record(read('new'));
  expect(stored(browser)).toHaveLength(2);
});

it('folds a long journal into one text and goes on from it', async () => {
  const browser = fakeBrowser();
  const study = await browser.open('a');
  for (let i = 0; i < 250; i++) study.getState().record(read(`s${i}`));
  await browser.open('b');
  expect(browser.records.size).toBe(0);
  browser.texts.clear();
  expect((await browser.open('c')).getState().events).toHaveLength(250);
});

it('gives an empty journal a long log as one text', async () => {
  const browser = fakeBrowser();
  const study = await browser.open('a');
  for (let i = 0; i < 250; i++) study.getState().record(read(`s${i}`));
  browser.records.clear();
  await browser.open('b');
  expect(browser.records.size).toBe(0);
  browser.texts.clear();
  expect((await browser.open('c')).getState().events).toHaveLength(250);
});

it('does not fold over what another tab folded meanwhile', async () => {
  const browser = fakeBrowser();
  const study = await browser.open('a');
  for (let i = 0; i < 250; i++) study.getState().record(read(`s${i}`));
  browser.afterLoad = () => {
    browser.folded = 'of another tab';
  };
  await browser.open('b');
  expect(browser.folded).toBe('of another tab');
});

it('imports a file once, tells what was new, and takes the import back', async () => {
  const there = fakeBrowser();
  const other = await there.open('there');
  other.getState().record(read('etcd'));
  other.getState().exportFile();
  const file = fileOf(there.files[0]?.text ?? '');

  const browser = fakeBrowser();
  const study = await browser.open('here');
  study.getState().record(read('pod'));
  const { importFile, undoLast } = study.getState();
  expect(await importFile(file)).toEqual({ state: 'ok', added: 1, known: 0, dropped: 0 });
  expect(study.getState().undoable).toBe('import');
  expect(await importFile(file)).toEqual({ state: 'ok', added: 0, known: 1, dropped: 0 });
  study.getState().record(read('service'));
  undoLast();
  const left = study.getState().events.map((event) => 'item' in event && event.item);
  expect(left).toEqual(['s:pod', 's:service']);
  expect(stored(browser)).toHaveLength(2);
  expect(study.getState().undoable).toBeUndefined();
});

it('keeps a copy before an import, a reset and a restore, and goes back to any', async () => {
  const browser = fakeBrowser();
  const study = await browser.open('a');
  study.getState().record(read('etcd'));
  await study.getState().reset();
  expect(study.getState().events).toEqual([]);
  expect(stored(browser)).toEqual([]);
  const [copy] = await study.getState().copies();
  expect(copy).toMatchObject({ why: 'reset' });
  study.getState().record(read('pod'));
  expect(copy && (await study.getState().restore(copy))).toBe(true);
  expect(stored(browser)).toHaveLength(1);
  expect((await study.getState().copies()).map(({ why }) => why)).toEqual(['restore', 'reset']);
  study.getState().undoLast();
  expect(stored(browser).map((event) => 'item' in event && event.item)).toEqual(['s:pod']);
});

it('brings erased records back beside what was done since', async () => {
  const browser = fakeBrowser();
  const study = await browser.open('a');
  study.getState().record(read('etcd'));
  await study.getState().reset();
  study.getState().record(read('pod'));
  study.getState().undoLast();
  expect(stored(browser)).toHaveLength(2);
  expect((await browser.open('b')).getState().events).toHaveLength(2);
});

it('keeps copies on the shelf where there is no journal', async () => {
  const browser = fakeBrowser();
  browser.journal = 'closed';
  const study = await browser.open('a');
  study.getState().record(read('etcd'));
  await study.getState().reset();
  expect(await study.getState().copies()).toMatchObject([{ why: 'reset' }]);
});
