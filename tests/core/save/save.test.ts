import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSave, SAVE_VERSION, sealSave } from '#core/save/save.ts';

const SAVES = join(import.meta.dirname, '../../fixtures/saves');
const V1 = readFileSync(join(SAVES, 'v1.json'), 'utf8');

it('opens a fixture of every version ever released', () => {
  const versions = readdirSync(SAVES).map((name) => Number(/^v(\d+)\.json$/.exec(name)?.[1]));
  expect(versions.sort()).toEqual(Array.from({ length: SAVE_VERSION }, (_, i) => i + 1));
  for (const name of readdirSync(SAVES)) {
    const opened = openSave(readFileSync(join(SAVES, name), 'utf8'));
    expect(opened).toMatchObject({ state: 'ok', dropped: 0 });
    expect(opened.state === 'ok' && opened.events).toHaveLength(4);
  }
});

it('opens what it sealed, byte for byte', () => {
  const opened = openSave(V1);
  expect(opened.state === 'ok' && sealSave(opened.events)).toBe(V1.trim());
});

it.each([
  [null, { state: 'empty' }],
  ['', { state: 'empty' }],
  ['{"format":', { state: 'broken', reason: 'not-json' }],
  ['[]', { state: 'broken', reason: 'not-ours' }],
  ['null', { state: 'broken', reason: 'not-ours' }],
  ['{"format":"other","version":1,"events":[]}', { state: 'broken', reason: 'not-ours' }],
  ['{"format":"kubasic-progress","version":1}', { state: 'broken', reason: 'not-ours' }],
  ['{"format":"kubasic-progress","version":2,"events":[]}', { state: 'too-new', version: 2 }],
])('tells what %s is', (text, expected) => {
  expect(openSave(text)).toEqual(expected);
});

it.each(['"1"', 'null', '-1', '0', '1.5', '1e999'])(
  'never takes the version %s for the present one',
  (version) => {
    const text = `{"format":"kubasic-progress","version":${version},"events":[]}`;
    expect(openSave(text)).toEqual({ state: 'broken', reason: 'bad-version' });
  },
);

describe('salvage', () => {
  const withRecords = (records: string) =>
    openSave(`{"format":"kubasic-progress","version":1,"events":[${records}]}`);
  const good = '{"id":"a-0","at":1,"item":"s:x","rev":1,"kind":"read"}';

  it('keeps the good records and counts the others', () => {
    const bad = [
      'null',
      '7',
      '{}',
      good.replace('"at":1', '"at":"1"'),
      good.replace('"rev":1', '"rev":0'),
      good.replace('s:x', 'x'),
      good.replace('s:x', 's:<b>'),
      good.replace('read', 'flown'),
      good.replace('"read"', '"card","outcome":"maybe"'),
      good.replace('"read"', '"quiz","outcome":"wrong","given":[1]'),
      '{"id":"","at":1,"kind":"undo","target":"a"}',
    ];
    expect(withRecords([good, ...bad].join(','))).toMatchObject({
      state: 'ok',
      dropped: bad.length,
      events: [{ id: 'a-0' }],
    });
  });

  it('takes over known fields only', () => {
    const opened = withRecords(good.replace('{', '{"__proto__":{"polluted":1},"extra":2,'));
    expect(opened.state === 'ok' && Object.keys(opened.events[0] ?? {}).sort()).toEqual([
      'at',
      'id',
      'item',
      'kind',
      'rev',
    ]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void openSave(text)));
  });
});

it('reads a file with a byte order mark', () => {
  expect(openSave(`\uFEFF${V1}`)).toMatchObject({ state: 'ok', dropped: 0 });
});
