import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readCardDraft,
  readCount,
  readDrafts,
  readSitting,
  readTexts,
  withDraft,
} from '#core/save/drafts.ts';

describe('drafts', () => {
  it('are read back as they were kept', () => {
    const drafts = withDraft(withDraft({}, 'answer a 1', ['x']), 'face all', 'name');
    expect(readDrafts(JSON.stringify(drafts))).toEqual(drafts);
    expect(withDraft(drafts, 'face all', undefined)).toEqual({ 'answer a 1': ['x'] });
  });

  it('come from any text without a fault', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof readDrafts(text) === 'object'));
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        const isKept = typeof value === 'object' && value !== null && !Array.isArray(value);
        expect(readDrafts(text)).toEqual(isKept ? JSON.parse(text) : {});
        for (const read of [readTexts, readSitting, readCount]) read(value);
      }),
    );
  });

  it('hold a sitting only if every part of it can be read', () => {
    const done = [{ unit: 'k:pod', known: true, event: 'e-1' }];
    expect(readSitting({ queue: ['q:a'], done })).toEqual({ queue: ['q:a'], done });
    expect(readSitting({ queue: ['q:a'], done: [...done, { unit: 'k:pod' }] })).toBeUndefined();
    expect(readSitting({ queue: 'q:a', done })).toBeUndefined();
  });

  it('hold a deck only of cards that are still there', () => {
    const session = { queue: ['pod'], graded: [{ card: 'etcd', outcome: 'known' }] };
    const kept = { session, events: ['e-1'] };
    expect(readCardDraft(kept, new Set(['pod', 'etcd']))).toEqual(kept);
    expect(readCardDraft(kept, new Set(['pod']))).toBeUndefined();
  });
});
