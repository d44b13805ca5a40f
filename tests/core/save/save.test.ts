import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeEvents } from '#core/progress/merge.ts';
import { codec, openSave, sealSave } from '#core/save/codec.ts';
import { readEvent } from '#core/save/read-event.ts';
import { SAVE_VERSION } from '#core/save/versions.ts';
import { syntheticLog } from '#tests/bench/log.ts';

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

it('opens what it sealed: same events, same text', () => {
  const opened = openSave(V1);
  if (opened.state !== 'ok') throw new Error('v1 cannot be opened');
  const text = sealSave(opened);
  expect(openSave(text)).toMatchObject({ version: SAVE_VERSION, events: opened.events });
  expect(text).toBe(readFileSync(join(SAVES, `v${SAVE_VERSION}.json`), 'utf8').trim());
});

it('seals a log with another beginning anew, however alike the rest is', () => {
  const [a, b, ...rest] = syntheticLog(6);
  if (!a || !b) throw new Error('no events');
  const { seal } = codec();
  for (const first of [a, b]) {
    const save = { generation: 0, events: [first, ...rest] };
    expect(openSave(seal(save))).toMatchObject({ dropped: 0, events: save.events });
  }
});

describe('rows', () => {
  const word = fc.oneof(fc.constantFrom('a', 'etcd', 'small-guest'), fc.string({ minLength: 1 }));
  const id = fc.oneof(
    fc.tuple(fc.constantFrom('w', 'v-1'), fc.nat(50)).map(([writer, n]) => `${writer}-${n}`),
    fc.constantFrom('odd', 'x-01', 'x--1', '-1', '__proto__'),
  );
  const at = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
  const item = fc.constantFrom('s:a', 'k:etcd', 'q:basics-01');
  const took = fc.option(fc.nat(), { nil: undefined });
  const rev = fc.integer({ min: 1, max: 99 });
  const kinds: fc.Arbitrary<object>[] = [
    fc.record({ kind: fc.constant('read'), item, rev }),
    fc.record({ kind: fc.constant('undo'), target: fc.constantFrom('w-1', 'odd') }),
    fc.record({ kind: fc.constant('plan'), examDate: fc.constantFrom('2026-12-01', '') }),
    fc.record({
      ...{ kind: fc.constant('exam'), exam: fc.constant('e'), seed: fc.constant('s') },
      ...{ items: fc.array(word), took: fc.nat() },
    }),
    fc.record({
      ...{ kind: fc.constant('card'), item, rev, took },
      outcome: fc.constantFrom('known', 'unknown'),
      grade: fc.constantFrom(undefined, 1, 2, 3, 4),
      face: fc.constantFrom(undefined, 'name', 'etcd-c1'),
    }),
    fc.record({
      ...{ kind: fc.constant('quiz'), item, rev, took, given: fc.array(fc.string()) },
      outcome: fc.constantFrom('correct', 'wrong'),
      confidence: fc.constantFrom(undefined, 'sure', 'unsure', 'guess'),
      exam: fc.constantFrom(undefined, 'e1'),
    }),
    fc.record({
      ...{ kind: fc.constant('note'), item, rev, memo: fc.option(fc.string(), { nil: undefined }) },
      cause: fc.constantFrom(undefined, 'slip', 'guess'),
    }),
  ];
  const event = fc
    .tuple(id, at, fc.oneof(...kinds))
    .map(([id, at, rest]) => readEvent(JSON.parse(JSON.stringify({ id, at, ...rest }))));
  const log = fc.array(event, { maxLength: 40 }).map((events) =>
    mergeEvents(
      events.filter((one) => one !== undefined),
      [],
    ),
  );

  it('lose nothing of any event', () => {
    fc.assert(
      fc.property(log, fc.nat(9), (events, generation) => {
        const opened = openSave(sealSave({ generation, events }));
        expect(opened).toMatchObject({ state: 'ok', dropped: 0, generation });
        expect(opened.state === 'ok' && opened.events).toEqual(events);
      }),
    );
  });

  it('are the same text however a log grew', () => {
    fc.assert(
      fc.property(log, fc.nat(40), (events, cut) => {
        const { seal } = codec();
        seal({ generation: 0, events: events.slice(0, cut) });
        expect(seal({ generation: 0, events })).toBe(sealSave({ generation: 0, events }));
        expect(seal({ generation: 1, events: [] })).toBe(sealSave({ generation: 1, events: [] }));
      }),
    );
  });

  it('take at most 20 bytes an event in a log as learners make it', () => {
    const events = syntheticLog(5_000);
    expect(sealSave({ generation: 0, events }).length / events.length).toBeLessThan(20);
  });
});

it.each([
  [null, { state: 'empty' }],
  ['', { state: 'empty' }],
  ['{"format":', { state: 'broken', reason: 'not-json' }],
  ['[]', { state: 'broken', reason: 'not-ours' }],
  ['null', { state: 'broken', reason: 'not-ours' }],
  ['{"format":"other","version":1,"events":[]}', { state: 'broken', reason: 'not-ours' }],
  ['{"format":"kubasic-progress","version":1}', { state: 'stuck', version: 1 }],
  ['{"format":"kubasic-progress","version":2}', { state: 'broken', reason: 'not-ours' }],
  ['{"format":"kubasic-progress","version":3,"events":[]}', { state: 'too-new', version: 3 }],
])('tells what %s is', (text, expected) => {
  expect(openSave(text)).toEqual(expected);
});

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

it('a row that is lost costs no other', () => {
  const whole = sealSave({ generation: 0, events: syntheticLog(9) });
  for (const bad of ['', 'e', 'e1 zz', '?1 0', 'e1 0,', 'e1 0 -1']) {
    const text = whole.replace(';', `;${bad};`);
    const opened = openSave(text);
    expect(opened).toMatchObject({ state: 'ok', dropped: 1 });
    expect(opened.state === 'ok' && opened.events).toHaveLength(9);
  }
});

it('reads a file with a byte order mark', () => {
  expect(openSave(`\uFEFF${V1}`)).toMatchObject({ state: 'ok', dropped: 0 });
});
