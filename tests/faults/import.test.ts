import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StudyEvent } from '#core/progress/events.ts';
import { openSave, sealSave } from '#core/save/codec.ts';
import { SAVE_VERSION } from '#core/save/versions.ts';
import { STUDY_KEY } from '#state/keeper.ts';
import { fakeBrowser } from '#tests/support/study.ts';

const event = (n: number): StudyEvent => ({
  ...{ id: `there-${n}`, at: 1_000 + n, kind: 'read', item: `s:x${n}`, rev: 1 },
});
const GOOD = sealSave({ generation: 4, events: [event(0), event(1)] });

function utf16(text: string, mark: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer((mark + text).length * 2));
  [...(mark + text)].forEach((letter, at) => {
    view.setUint16(at * 2, letter.charCodeAt(0), littleEndian);
  });
  return new Uint8Array(view.buffer);
}

/** A learner with one record, and what is stored of it. */
async function learner() {
  const browser = fakeBrowser();
  const study = await browser.open('here');
  study.getState().record({ kind: 'read', item: 's:own', rev: 1 });
  return { study, browser, stored: new Map(browser.texts) };
}

describe('a file in another dress', () => {
  it.each([
    ['with a byte order mark', new TextEncoder().encode(`\uFEFF${GOOD}`)],
    ['in UTF-16 LE with a mark', utf16(GOOD, '\uFEFF', true)],
    ['in UTF-16 BE with a mark', utf16(GOOD, '\uFEFF', false)],
    ['in UTF-16 LE', utf16(GOOD, '', true)],
    ['in UTF-16 BE', utf16(GOOD, '', false)],
    ['of version 1', new TextEncoder().encode(JSON.stringify(v1([event(0), event(1)])))],
  ])('F33 is read %s', async (_, bytes) => {
    const { study } = await learner();
    const result = await study.getState().importFile(new Blob([bytes.slice().buffer]));
    expect(result).toEqual({ state: 'ok', added: 2, known: 0, dropped: 0 });
  });
});

function v1(events: readonly unknown[]) {
  return { format: 'kubasic-progress', version: 1, events };
}

describe('a file that is not ours', () => {
  it.each([
    ['cut short', GOOD.slice(0, -20), 'not-json'],
    ['no text', new Uint8Array([0xc3, 0x28, 0xa0, 0xff]), 'not-json'],
    ['another app’s', '{"decks":[{"name":"기본"}]}', 'not-ours'],
    ['a list', '[1,2,3]', 'not-ours'],
    ['ours without one readable record', JSON.stringify(v1([1, 2, 3])), 'not-ours'],
    ['nested 100,000 deep', '['.repeat(100_000) + ']'.repeat(100_000), undefined],
    [
      'nested deep in a record',
      JSON.stringify(v1([])).replace('[]', '['.repeat(90_000)),
      undefined,
    ],
  ])('F33 F34 is refused when it is %s, and no stored byte changes', async (_, text, reason) => {
    const { study, browser, stored } = await learner();
    const result = await study.getState().importFile(new Blob([text]));
    expect(result).toMatchObject({ state: 'broken', ...(reason && { reason }) });
    expect(browser.texts).toEqual(stored);
    expect(study.getState().events).toHaveLength(1);
  });

  it('F33 is refused when it went away before it was read', async () => {
    const { study, browser, stored } = await learner();
    const gone = new Blob([GOOD]);
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    expect(await study.getState().importFile(gone)).toMatchObject({ state: 'broken' });
    expect(browser.texts).toEqual(stored);
  });

  it('F33 is refused when it is of a newer format', async () => {
    const { study, browser, stored } = await learner();
    const text = JSON.stringify({ ...v1([]), version: SAVE_VERSION + 1 });
    expect(await study.getState().importFile(new Blob([text]))).toMatchObject({ state: 'too-new' });
    expect(browser.texts).toEqual(stored);
  });

  it.each([
    ['over 5 MB', GOOD.replace('"words":[', `"words":["${'x'.repeat(5_000_000)}",`)],
    ['of a million rows', GOOD.replace(/a0 0;a1 1/, 'a0 0;'.repeat(900_000))],
  ])('F34 is refused when it is %s', async (_, text) => {
    const { study, browser, stored } = await learner();
    expect(await study.getState().importFile(new Blob([text]))).toEqual({ state: 'too-large' });
    expect(browser.texts).toEqual(stored);
  });
});

it('F35 names of prototypes and markup in a file pollute nothing and stay text', async () => {
  const { study } = await learner();
  const text = `{"format":"kubasic-progress","version":1,"__proto__":{"polluted":1},"events":[
    {"__proto__":{"polluted":1},"id":"__proto__","at":1,"item":"s:etcd","rev":1,"kind":"read"},
    {"id":"constructor","at":2,"item":"q:constructor","rev":1,"kind":"quiz","outcome":"wrong","given":["__proto__","<img src=x onerror=alert(1)>"]},
    {"id":"x-1","at":3,"item":"s:<script>","rev":1,"kind":"read"},
    {"id":"x-2","at":4,"item":"k:__proto__","rev":1,"kind":"card","outcome":"known","constructor":{"prototype":{"polluted":1}}}]}`;
  const result = await study.getState().importFile(new Blob([text]));
  // Ids of the course are ASCII letters, digits and hyphens: two records cannot be of it.
  expect(result).toEqual({ state: 'ok', added: 2, known: 0, dropped: 2 });
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  const sealed = sealSave(study.getState());
  const opened = openSave(sealed);
  expect(opened.state === 'ok' && opened.events).toEqual(study.getState().events);
});

it('F36 a file twice, and two files in either order, come to the same log', async () => {
  const log = fc
    .uniqueArray(fc.nat(60), { maxLength: 30 })
    .map((numbers) => sealSave({ generation: 0, events: numbers.map(event) }));
  await fc.assert(
    fc.asyncProperty(log, log, async (a, b) => {
      const after = async (files: readonly string[]) => {
        const { study } = await learner();
        for (const file of files) await study.getState().importFile(new Blob([file]));
        return study.getState().events;
      };
      const once = await after([a, b]);
      expect(await after([b, a])).toEqual(once);
      expect(await after([a, b, b, a])).toEqual(once);
    }),
    { numRuns: 30 },
  );
});

it('F36 the undo of an import gives out the very bytes from before', async () => {
  const { study, browser } = await learner();
  study.getState().exportFile();
  await study.getState().importFile(new Blob([GOOD]));
  study.getState().exportFile();
  study.getState().undoLast();
  study.getState().exportFile();
  const [before, with2, after] = browser.files.map(({ text }) => text);
  expect(after).toBe(before);
  expect(with2).not.toBe(before);
  const later = await browser.open('later');
  expect(later.getState().events).toHaveLength(1);
  expect(openSave(browser.texts.get(STUDY_KEY) ?? null)).toMatchObject({ generation: 1 });
});
