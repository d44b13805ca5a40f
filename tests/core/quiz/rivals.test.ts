import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inOtherLayout } from '#core/hangul/jamo.ts';
import { withoutParticle } from '#core/hangul/particle.ts';
import { rivalFinder } from '#core/quiz/rivals.ts';
import { forgiven, isOne, isWithin, spell } from '#core/quiz/term.ts';
import { judgeTyped } from '#core/quiz/typed.ts';

const TERMS = [
  ...['레플리카셋', '레플리카', '레플리케이션 컨트롤러', 'replicaset', 'replication controller'],
  ...['kubelet', 'kubectl', 'kubeadm', 'kube proxy', '이그레스', '인그레스', '파드', '파드는'],
  ...['컨트롤러', '컨트롤 플레인', '클라우드 컨트롤러', '서비스', '서비스의', 'znqjspxltm'],
];
const rivalsOf = rivalFinder(TERMS);

it('names the terms that are nearly the answer, and not the answer itself', () => {
  expect(rivalsOf(['이그레스'])).toEqual(['인그레스']);
  expect(rivalsOf(['레플리카셋'])).toEqual(['레플리카']);
  expect(rivalsOf(['파드'])).toEqual(['파드는']);
  expect(rivalsOf(['쿠버네티스'])).toEqual(['znqjspxltm']);
});

it('judges every answer as if all terms of the course were there', () => {
  const typed = fc.oneof(
    fc.constantFrom(...TERMS),
    fc
      .tuple(fc.constantFrom(...TERMS), fc.nat(12), fc.constantFrom('', 'ㅏ', 'e', '이', '는'))
      .map(([term, at, extra]) => term.slice(0, at) + extra + term.slice(at + 1)),
    fc.tuple(fc.constantFrom(...TERMS), fc.constantFrom(...TERMS)).map(([a, b]) => `${a}(${b})`),
  );
  fc.assert(
    fc.property(fc.constantFrom(...TERMS), typed, (answer, text) => {
      const blank = { mode: 'term', accepted: [answer] } as const;
      const others = TERMS.filter((term) => term !== answer);
      expect(judgeTyped(text, { ...blank, rivals: rivalsOf([answer]) })).toBe(
        judgeTyped(text, { ...blank, rivals: others }),
      );
    }),
    { numRuns: 500 },
  );
});

it('names the terms that a look at every pair finds', () => {
  const letter = fc.constantFrom(...'가나다라노도로게개네abcd -');
  const text = fc.string({ unit: letter, minLength: 1, maxLength: 9 }).map((one) => `${one}모`);
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 30 }),
      fc.array(text, { maxLength: 3 }),
      (terms, names) => {
        const right = names.map(spell);
        const isRival = (term: string) =>
          !isOne(spell(term), right) &&
          right.some((name) => {
            const slips = forgiven(name.letters.length);
            const readings = [...withoutParticle(term), inOtherLayout(term)].filter(
              (one) => one !== '',
            );
            const isNear = (reading: string) => isWithin(spell(reading), name, slips);
            return isWithin(spell(term), name, 2 * slips) || readings.some(isNear);
          });
        const found = rivalFinder(terms)(names);
        expect(found.toSorted()).toEqual([...new Set(terms)].filter(isRival).sort());
      },
    ),
    { numRuns: 300 },
  );
});
