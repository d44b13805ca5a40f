import { expect, it } from 'vitest';
import { openSave, SAVE_VERSION } from '#core/save/save.ts';
import { STUDY_KEY } from '#state/study.ts';
import { fakeBrowser } from '#tests/support/study.ts';

const read = (id: string) => ({ kind: 'read', item: `s:${id}`, rev: 1 }) as const;

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

it('loses nothing when three tabs write 200 records each at once', async () => {
  const browser = fakeBrowser();
  const tabs = [await browser.open('a'), await browser.open('b'), await browser.open('c')];
  for (let i = 0; i < 200; i++) for (const tab of tabs) tab.getState().record(read(`s${i}`));
  expect(stored(browser)).toHaveLength(600);
  expect((await browser.open('d')).getState().events).toHaveLength(600);
  for (const tab of tabs) expect(tab.getState().events).toHaveLength(600);
});

it('writes down what happened before the start was over', async () => {
  const browser = fakeBrowser();
  const first = await browser.open('a');
  first.getState().record(read('old'));
  const late = browser.open('b');
  const study = await late;
  study.getState().record(read('new'));
  expect(stored(browser)).toHaveLength(2);
});

it('sets broken text aside once and rebuilds the log from the journal', async () => {
  const browser = fakeBrowser();
  (await browser.open('a')).getState().record(read('etcd'));
  browser.texts.set(STUDY_KEY, '{"format":"kubasic-pro');
  const study = await browser.open('b');
  expect(study.getState().events).toHaveLength(1);
  expect(stored(browser)).toHaveLength(1);
  const aside = [...browser.texts].filter(([key]) => key.startsWith(`${STUDY_KEY}.broken.`));
  expect(aside.map(([, text]) => text)).toEqual(['{"format":"kubasic-pro']);
  expect(study.getState().setAside).toBe(aside[0]?.[0]);
});

it('rebuilds each store from the other', async () => {
  const browser = fakeBrowser();
  (await browser.open('a')).getState().record(read('etcd'));
  browser.texts.clear();
  await browser.open('b');
  expect(stored(browser)).toHaveLength(1);
  browser.records.clear();
  await browser.open('c');
  expect(browser.records.size).toBe(1);
});

it('never writes over a log of a newer build', async () => {
  const browser = fakeBrowser();
  const newer = JSON.stringify({
    format: 'kubasic-progress',
    version: SAVE_VERSION + 1,
    events: [],
  });
  browser.texts.set(STUDY_KEY, newer);
  const study = await browser.open('a');
  for (let i = 0; i < 10; i++) study.getState().record(read(`s${i}`));
  expect(browser.texts.get(STUDY_KEY)).toBe(newer);
  expect(study.getState().status).toBe('read-only');
  expect(study.getState().exportFile()).toBe('kubasic-2026-11-24.json');
  expect(openSave(browser.files[0]?.text ?? null)).toMatchObject({ state: 'ok' });
});

it('says when it cannot save, and saves all once there is room', async () => {
  const browser = fakeBrowser();
  const study = await browser.open('a');
  browser.hasRoom = false;
  study.getState().record(read('one'));
  expect(study.getState().status).toBe('unsaved');
  browser.hasRoom = true;
  study.getState().record(read('two'));
  expect(study.getState().status).toBe('saved');
  expect(stored(browser)).toHaveLength(2);
});

it('imports a file once, tells what was new, and takes the import back', async () => {
  const there = fakeBrowser();
  const other = await there.open('there');
  other.getState().record(read('etcd'));
  other.getState().exportFile();
  const text = there.files[0]?.text ?? '';

  const browser = fakeBrowser();
  const study = await browser.open('here');
  study.getState().record(read('pod'));
  const before = browser.texts.get(STUDY_KEY);
  const { importText, undoImport } = study.getState();
  expect(importText(text)).toEqual({ state: 'ok', added: 1, known: 0, dropped: 0 });
  expect(importText('{"a":1}')).toEqual({ state: 'broken', reason: 'not-ours' });
  expect(importText(text)).toEqual({ state: 'ok', added: 0, known: 1, dropped: 0 });
  expect(undoImport()).toBe(false);

  const fresh = await fakeBrowser().open('fresh');
  fresh.getState().importText(text);
  expect(fresh.getState().undoImport()).toBe(true);
  expect(fresh.getState().events).toEqual([]);
  expect(before).toBeDefined();
});

it('takes an import back to the very bytes from before', async () => {
  const browser = fakeBrowser();
  const study = await browser.open('here');
  study.getState().record(read('pod'));
  const before = browser.texts.get(STUDY_KEY);
  study.getState().importText(before?.replaceAll('here-', 'there-') ?? '');
  expect(stored(browser)).toHaveLength(2);
  study.getState().undoImport();
  expect(browser.texts.get(STUDY_KEY)).toBe(before);
  expect((await browser.open('later')).getState().events).toHaveLength(1);
});
