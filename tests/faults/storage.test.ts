import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DEFAULT_KEYS } from '#core/keys/keymap.ts';
import { summarize } from '#core/progress/summary.ts';
import { openSave } from '#core/save/codec.ts';
import { readExamDraft } from '#core/save/exam-draft.ts';
import { DEFAULT_SETTINGS, readSettings } from '#core/save/settings.ts';
import { SAVE_VERSION } from '#core/save/versions.ts';
import { STUDY_KEY } from '#state/keeper.ts';
import { fakeBrowser } from '#tests/support/study.ts';

const SAVES = join(import.meta.dirname, '../fixtures/saves');
const read = (id: string) => ({ kind: 'read', item: `s:${id}`, rev: 1 }) as const;
const NEWER = `{"format":"kubasic-progress","version":${SAVE_VERSION + 1},"runs":[]}`;

function stored(browser: ReturnType<typeof fakeBrowser>) {
  const opened = openSave(browser.texts.get(STUDY_KEY) ?? null);
  return opened.state === 'ok' ? opened.events : [];
}

const setAside = (browser: ReturnType<typeof fakeBrowser>) =>
  [...browser.texts].filter(([key]) => key.startsWith(`${STUDY_KEY}.broken.`));

it.each(['{"format":"kubasic-pro', 'undefined', '<!doctype html>'])(
  'F01 sets %s aside and restores the log from the journal',
  async (text) => {
    const browser = fakeBrowser();
    (await browser.open('a')).getState().record(read('etcd'));
    browser.texts.set(STUDY_KEY, text);
    const study = await browser.open('b');
    expect(study.getState()).toMatchObject({ status: 'saved', hasSetAside: true });
    expect(stored(browser)).toHaveLength(1);
    expect(setAside(browser).map(([, kept]) => kept)).toEqual([text]);
    await browser.open('c');
    expect(setAside(browser)).toHaveLength(1);
  },
);

it('F01 without a journal still keeps the raw text, and it can be handed over and dropped', async () => {
  const browser = fakeBrowser();
  browser.journal = 'closed';
  browser.texts.set(STUDY_KEY, '{"cut');
  const study = await browser.open('a');
  study.getState().record(read('etcd'));
  const [kept] = study.getState().setAsideTexts();
  expect(kept?.text).toBe('{"cut');
  study.getState().dropSetAside(STUDY_KEY);
  expect(stored(browser)).toHaveLength(1);
  study.getState().dropSetAside(kept?.key ?? '');
  expect(study.getState().setAsideTexts()).toEqual([]);
});

it('F02 salvages record by record, counts the others, and keeps the text they stood in', async () => {
  const browser = fakeBrowser();
  const study = await browser.open('a');
  for (const id of ['one', 'two', 'three']) study.getState().record(read(id));
  const whole = browser.texts.get(STUDY_KEY) ?? '';
  const damaged = whole.replace('"s:two"', '7');
  expect(damaged).not.toBe(whole);
  expect(openSave(damaged)).toMatchObject({ state: 'ok', dropped: 1 });
  browser.texts.set(STUDY_KEY, damaged);
  browser.records.clear();
  browser.folded = null;
  const later = await browser.open('b');
  expect(later.getState().events).toHaveLength(2);
  expect(setAside(browser).map(([, text]) => text)).toEqual([damaged]);
});

it.each([8_640_000_000_000_001, -1e300])(
  'F02 drops a record of the time %d, which is no date',
  (at) => {
    const event = (id: string, at: number) => ({ id, at, item: 's:etcd', rev: 1, kind: 'read' });
    const events = [event('a-0', 5), event('a-1', at)];
    const one = { format: 'kubasic-progress', version: 1, events };
    expect(openSave(JSON.stringify(one))).toMatchObject({ dropped: 1, events: { length: 1 } });
    const [first, rest] = [8_640_000_000_000_000, 'a0 0;a1 0'];
    const two = { generation: 0, words: ['s:etcd'], runs: [['a', 0, first, rest]], events: [] };
    const text = JSON.stringify({ format: 'kubasic-progress', version: 2, ...two });
    expect(openSave(text)).toMatchObject({ dropped: 1, events: { length: 1 } });
  },
);

it.each(['"1"', 'null', '-1', '0', '1.5', '1e999', 'true', '{}'])(
  'F03 never takes the version %s for the present one',
  (version) => {
    const text = `{"format":"kubasic-progress","version":${version},"events":[]}`;
    expect(openSave(text)).toEqual({ state: 'broken', reason: 'bad-version' });
  },
);

it('F03 a version that is missing is unreadable', () => {
  const text = '{"format":"kubasic-progress","events":[]}';
  expect(openSave(text)).toEqual({ state: 'broken', reason: 'bad-version' });
});

it('F04 brings a log of every old format up to date, once, and keeps the old copy', async () => {
  for (const name of readdirSync(SAVES)) {
    const text = readFileSync(join(SAVES, name), 'utf8');
    const browser = fakeBrowser();
    browser.texts.set(STUDY_KEY, text);
    const first = await browser.open('a');
    expect(first.getState().events).toHaveLength(4);
    const now = browser.texts.get(STUDY_KEY) ?? '';
    expect(openSave(now)).toMatchObject({ state: 'ok', version: SAVE_VERSION, dropped: 0 });
    const isOld = name !== `v${SAVE_VERSION}.json`;
    expect(browser.copies.map((copy) => copy.text)).toEqual(isOld ? [text] : []);
    await browser.open('b');
    expect(browser.texts.get(STUDY_KEY)).toBe(isOld ? now : text);
    expect(browser.copies).toHaveLength(isOld ? 1 : 0);
  }
});

it('F05 a migration that throws leaves the text as it is and is told', () => {
  const text = '{"format":"kubasic-progress","version":1,"events":[]}';
  const failing = [
    (raw: Readonly<Record<string, unknown>>) => raw,
    () => {
      throw new Error('planted');
    },
  ];
  expect(openSave(text, failing)).toEqual({ state: 'stuck', version: 1 });
});

it('F05 what cannot be brought up to date is only read: ten actions change no byte', async () => {
  const browser = fakeBrowser();
  // Version 1 whose records are no list: the step to version 2 refuses it.
  const text = '{"format":"kubasic-progress","version":1,"events":{"length":3}}';
  browser.texts.set(STUDY_KEY, text);
  const study = await browser.open('a');
  for (let i = 0; i < 10; i++) study.getState().record(read(`s${i}`));
  expect(study.getState().status).toBe('stuck');
  expect(browser.texts).toEqual(new Map([[STUDY_KEY, text]]));
  expect(browser.records.size).toBe(0);
  await study.getState().reset();
  expect(study.getState().status).toBe('saved');
  expect(setAside(browser).map(([, kept]) => kept)).toEqual([text]);
});

it('F05 a journal that cannot be brought up to date is only read, until the learner begins anew', async () => {
  const browser = fakeBrowser();
  const text = '{"format":"kubasic-progress","version":1,"events":{"length":3}}';
  browser.folded = text;
  const study = await browser.open('a');
  for (let i = 0; i < 250; i++) study.getState().record(read(`s${i}`));
  await study.refresh();
  expect(study.getState().status).toBe('stuck');
  expect([browser.folded, browser.texts.size, browser.records.size]).toEqual([text, 0, 0]);
  await study.getState().reset();
  expect(study.getState().status).toBe('saved');
  expect(setAside(browser).map(([, kept]) => kept)).toEqual([text]);
});

it('F06 never writes over a log of a newer build, and still exports', async () => {
  const browser = fakeBrowser();
  browser.texts.set(STUDY_KEY, NEWER);
  const study = await browser.open('a');
  for (let i = 0; i < 10; i++) study.getState().record(read(`s${i}`));
  expect(browser.texts).toEqual(new Map([[STUDY_KEY, NEWER]]));
  expect(browser.records.size).toBe(0);
  expect(study.getState().status).toBe('outdated');
  expect(study.getState().exportFile()).toBe('kubasic-2026-11-24.json');
  const exported = openSave(browser.files[0]?.text ?? null);
  expect(exported.state === 'ok' && exported.events).toHaveLength(10);
});

it('F06 a journal of a newer build is not written over either', async () => {
  const browser = fakeBrowser();
  browser.folded = NEWER;
  const study = await browser.open('a');
  study.getState().record(read('etcd'));
  expect(study.getState().status).toBe('outdated');
  expect([browser.folded, browser.texts.size, browser.records.size]).toEqual([NEWER, 0, 0]);
});

it('F07 history of an id that went away stays, and counts again when the id is back', async () => {
  const browser = fakeBrowser();
  (await browser.open('a')).getState().record(read('gone'));
  const { events } = (await browser.open('b')).getState();
  expect(events).toHaveLength(1);
  const renamed = { aliases: { 's:gone': 's:new-name' }, retired: {} };
  expect([...summarize(events, renamed).read.keys()]).toEqual(['s:new-name']);
  expect([...summarize(events, { aliases: {}, retired: {} }).read.keys()]).toEqual(['s:gone']);
});

it('F08 a field that is missing takes its default and costs no sibling', () => {
  const event =
    '{"id":"a-0","at":5,"item":"q:x","rev":1,"kind":"quiz","outcome":"wrong","given":[]}';
  const text = `{"format":"kubasic-progress","version":1,"events":[${event}]}`;
  expect(openSave(text)).toMatchObject({ dropped: 0, events: [{ id: 'a-0', given: [] }] });
});

it('F08 a member that is missing from a setting, a draft or a row takes its default', () => {
  const kept = readSettings('{"theme":"dark","keymap":{"turn":"KeyX"},"grades":"four"}');
  expect(kept).toEqual({
    ...DEFAULT_SETTINGS,
    theme: 'dark',
    keymap: { ...DEFAULT_KEYS, turn: 'KeyX' },
  });
  const exam = { seed: 'a', length: 10, minutes: 0, begunAt: 1, answers: { x: 7, y: ['b'] } };
  expect(readExamDraft(JSON.stringify({ ...exam, marked: [] }))?.answers).toEqual({ y: ['b'] });
  const [words, rows] = [['q:x'], 'o0 0;a1 0'];
  const two = { generation: 0, words, runs: [['a', 0, 5, rows]], events: [] };
  expect(
    openSave(JSON.stringify({ format: 'kubasic-progress', version: 2, ...two })),
  ).toMatchObject({
    dropped: 0,
    events: [{ kind: 'quiz', given: [], rev: 1 }, { kind: 'read' }],
  });
});
