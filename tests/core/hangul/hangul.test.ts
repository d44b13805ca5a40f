import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '#core/hangul/clean.ts';
import { distanceBetween } from '#core/hangul/distance.ts';
import { foldLoanword, inOtherLayout, lettersOf } from '#core/hangul/jamo.ts';
import { withJosa } from '#core/hangul/josa.ts';
import { withoutParticle } from '#core/hangul/particle.ts';

it.each([
  ['노드', '을/를', '노드를'],
  ['기록', '을/를', '기록을'],
  ['API', '을/를', 'API를'],
  ['kubelet', '은/는', 'kubelet은'],
  ['etcd', '은/는', 'etcd는'],
  ['client', '은/는', 'client는'],
  ['TTL', '을/를', 'TTL을'],
  ['Docker', '을/를', 'Docker를'],
  ['kubectl', '은/는', 'kubectl은'],
  ['8080', '을/를', '8080을'],
  ['이미지를 만든다(build)', '을/를', '이미지를 만든다(build)를'],
  ['‘노드’', '을/를', '‘노드’를'],
  ['(노드))', '은/는', '(노드))는'],
  ['f(x) 노드', '은/는', 'f(x) 노드는'],
  ['kubelet)', '은/는', 'kubelet)은'],
  ['10', '은/는', '10은'],
  ['1', '은/는', '1은'],
  ['2', '은/는', '2는'],
  ['3', '은/는', '3은'],
  ['4', '은/는', '4는'],
  ['5', '은/는', '5는'],
  ['6', '은/는', '6은'],
  ['7', '은/는', '7은'],
  ['8', '은/는', '8은'],
  ['9', '은/는', '9는'],
  ['3', '으로/로', '3으로'],
  ['7', '으로/로', '7로'],
  ['VM', '은/는', 'VM은'],
  ['VPN', '은/는', 'VPN은'],
  ['HDR', '은/는', 'HDR은'],
  ['', '은/는', '는'],
] as const)('puts the particle that fits behind %s', (word, pair, expected) => {
  expect(withJosa(word, pair)).toBe(expected);
});

it('keeps initial consonants as they are typed', () => {
  expect(cleanText('ㅋㅌㄹ')).toBe('ㅋㅌㄹ');
});

describe('letters apart', () => {
  it.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['abc', 'abd', 1],
    ['abc', 'ab', 1],
    ['abc', 'xabc', 1],
    ['abcd', 'abdc', 1],
    ['abcd', 'bacd', 1],
    ['ab', 'ba', 1],
    ['aab', 'bba', 2],
    ['abc', 'cab', 2],
    ['abc', 'cba', 2],
    ['ca', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['쿠버', '버쿠', 1],
  ])('%s and %s', (a, b, letters) => expect(distanceBetween(a, b)).toBe(letters));

  it('are as many in both directions, and never more than the longer text has', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(distanceBetween(a, b)).toBe(distanceBetween(b, a));
        expect(distanceBetween(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distanceBetween(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

it.each([
  ['쟈', '자'],
  ['져', '저'],
  ['죠', '조'],
  ['쥬', '주'],
  ['쨔', '짜'],
  ['챠', '차'],
  ['쳐', '처'],
  ['쵸', '초'],
  ['츄', '추'],
  ['네', '내'],
  ['계', '걔'],
])('takes %s and %s for one spelling of a loanword', (one, other) => {
  expect(foldLoanword(lettersOf(one))).toBe(foldLoanword(lettersOf(other)));
  expect(foldLoanword(lettersOf(one))).not.toBe('');
});

it.each([
  ['갸', '가'],
  ['벼', '버'],
  ['아', '어'],
  ['지', '저'],
])('keeps %s and %s apart', (one, other) => {
  expect(foldLoanword(lettersOf(one))).not.toBe(foldLoanword(lettersOf(other)));
});

it('reads a text in the other keyboard layout, and nothing where that is the same text', () => {
  expect(inOtherLayout('vkem')).toBe('파드');
  expect(inOtherLayout('ㅔㅐㅇ')).toBe('pod');
  expect(inOtherLayout('123')).toBe('');
  // es-hangul throws here.
  expect(inOtherLayout('localhost')).toBe('');
});

it.each([
  ['노드입니다', ['노드', '노드입니']],
  ['노드이에요', ['노드', '노드이에']],
  ['노드이랍니다', ['노드', '노드이랍니']],
  ['노드에서는', ['노드', '노드에서']],
  ['노드이다', ['노드', '노드이']],
  ['노드예요', ['노드', '노드예']],
  ['노드에서', ['노드']],
  ['서버으로', ['서버', '서버으']],
  ['노드이요', ['노드', '노드이']],
  ...['은', '는', '이', '가', '을', '를', '와', '과', '의', '에', '로', '도', '요', '다'].map(
    (ending) => [`etcd ${ending}`, ['etcd']] as const,
  ),
  ['etcd', []],
  ['은', []],
] as const)('takes one particle or copula off the end of %s', (text, readings) => {
  expect(withoutParticle(text)).toEqual(readings);
});

it('tells a distance up to a limit, and above it only that it is above', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'ㄱ', 'ㅏ'), maxLength: 9 });
  fc.assert(
    fc.property(text, text, fc.nat(4), (a, b, most) => {
      const whole = distanceBetween(a, b);
      const limited = distanceBetween(a, b, most);
      if (whole <= most) expect(limited).toBe(whole);
      else expect(limited).toBeGreaterThan(most);
    }),
    { numRuns: 2000 },
  );
});
