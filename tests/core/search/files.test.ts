import fc from 'fast-check';
import { expect, it } from 'vitest';
import { beginningWith, slippedFrom } from '#core/search/near-terms.ts';
import { eachPosting, encodePostings } from '#core/search/postings.ts';
import { openTerms, storeTerms } from '#core/search/terms-file.ts';
import { letterTerm, orderOf } from '#core/search/words.ts';

it('keeps the entries of a term, and its weights to a fifth', () => {
  const posting = fc.record({
    entry: fc.nat(2_000_000),
    weight: fc.double({ min: 0.06, max: 1e6, noNaN: true }),
  });
  const postings = fc.uniqueArray(posting, { selector: ({ entry }) => entry, minLength: 1 });
  fc.assert(
    fc.property(postings, (list) => {
      const sorted = list.toSorted((a, b) => a.entry - b.entry);
      const told = new Map<number, number>();
      eachPosting(encodePostings(sorted), (entry, weight) => told.set(entry, weight));
      expect([...told.keys()].toSorted((a, b) => a - b)).toEqual(sorted.map(({ entry }) => entry));
      for (const { entry, weight } of sorted) {
        expect(Math.abs(Math.log((told.get(entry) ?? 0) / weight))).toBeLessThan(Math.log(1.2));
      }
    }),
  );
});

it('keeps terms that begin alike', () => {
  const long = 'a'.repeat(50);
  const terms = ['a', long, `${long}b`, 'ㄱㅏ', 'ㄱㅏㄴ', 'ㄴ'];
  const postings = terms.map((_, at) => `A${at}`);
  expect(openTerms(storeTerms({ terms, postings }))).toEqual({ terms, postings });
});

it('puts a term right before what begins with it, and beside a slip in a vowel', () => {
  expect(orderOf(letterTerm('쿠번'))).toBe('ㅋㅂㄴ');
  expect(orderOf(letterTerm('큐버네티스'))).toBe(orderOf(letterTerm('쿠버네티스')));
  expect(orderOf('kubelte')).toBe(orderOf('kubelet'));
  expect(orderOf('etcd')).toBe('etcd');
});

it('looks up beginnings from two letters on, and slips only in longer words', () => {
  const terms = ['k', 'kube', 'kubelet', 'kubernetes', 'pod'];
  const shard = { terms, postings: terms };
  const named = (near: ReturnType<typeof beginningWith>) => near.map(({ postings }) => postings);
  expect(named(beginningWith(shard, 'k'))).toEqual(['k']);
  expect(named(beginningWith(shard, 'kube'))).toEqual(['kube', 'kubelet', 'kubernetes']);
  expect(beginningWith(shard, 'kube').map(({ nearness }) => nearness < 1)).toEqual([
    ...[false, true, true],
  ]);
  expect(named(slippedFrom(shard, 'kubelte'))).toEqual(['kubelet']);
  expect(named(slippedFrom(shard, 'pdo'))).toEqual([]);
});
