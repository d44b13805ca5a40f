import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuizBody } from '#core/course/types.ts';
import { grade, isAnswered } from '#core/quiz/grade.ts';
import { shuffle } from '#core/quiz/shuffle.ts';

const option = (id: string, correct: boolean) => ({ id, correct, prose: [], feedback: [] });
const entry = (id: string) => ({ id, prose: [] });
const choice: QuizBody = { kind: 'choice', options: [option('a', true), option('b', false)] };
const multiple: QuizBody = {
  kind: 'multiple',
  options: [option('a', true), option('b', true), option('c', false)],
};
const order: QuizBody = { kind: 'order', entries: [entry('a'), entry('b'), entry('c')] };
const match: QuizBody = {
  kind: 'match',
  heads: [[], []],
  pairs: [
    { id: 'a', left: [], right: [] },
    { id: 'b', left: [], right: [] },
  ],
};
const sort: QuizBody = {
  kind: 'sort',
  groups: [
    { id: 'g', prose: [], entries: [entry('a')] },
    { id: 'h', prose: [], entries: [entry('b')] },
  ],
};
const blank: QuizBody = {
  kind: 'blank',
  blanks: [
    { mode: 'term', accepted: ['파드'] },
    { mode: 'number', accepted: ['80'] },
  ],
};
const command: QuizBody = {
  kind: 'command',
  prompt: '$',
  blank: { mode: 'code', accepted: ['kubectl get nodes'] },
};
const mend: QuizBody = { kind: 'mend', broken: 'a:1', mended: 'a: 1' };

describe('an answer is right', () => {
  it.each<[string, QuizBody, string[], boolean]>([
    ['the right option', choice, ['a'], true],
    ['a wrong option', choice, ['b'], false],
    ['all right options in any order', multiple, ['b', 'a'], true],
    ['only some of the right options', multiple, ['a'], false],
    ['a wrong option among the right ones', multiple, ['a', 'b', 'c'], false],
    ['the right order', order, ['a', 'b', 'c'], true],
    ['two entries swapped', order, ['b', 'a', 'c'], false],
    ['every pair', match, ['b=b', 'a=a'], true],
    ['pairs crossed', match, ['a=b', 'b=a'], false],
    ['every entry in its group', sort, ['a=g', 'b=h'], true],
    ['an entry in the wrong group', sort, ['a=g', 'b=g'], false],
    ['every blank', blank, ['파드', '80'], true],
    ['one blank wrong', blank, ['파드', '81'], false],
    ['the command', command, ['kubectl  get nodes '], true],
    ['the command with its prompt copied', command, ['$ kubectl get nodes'], true],
    ['the command in capitals', command, ['Kubectl get nodes'], false],
    ['the mended text with spaces at line ends', mend, ['a: 1  \n'], true],
    ['the text as it was', mend, ['a:1'], false],
    ['nothing', choice, [], false],
  ])('for %s: %#', (_name, body, given, right) => {
    expect(grade(body, given).correct).toBe(right);
  });

  it('or wrong, but never a crash, whatever is given', () => {
    const bodies = [choice, multiple, order, match, sort, blank, command, mend];
    fc.assert(
      fc.property(fc.constantFrom(...bodies), fc.array(fc.string()), (body, given) => {
        expect(grade(body, given).parts.length).toBeGreaterThan(0);
      }),
    );
  });
});

it('tells which parts were dealt with rightly', () => {
  expect(grade(order, ['a', 'c', 'b']).parts).toEqual([true, false, false]);
  expect(grade(sort, ['a=g', 'b=g']).parts).toEqual([true, false]);
});

it('can be graded only when something was answered for every part', () => {
  expect(isAnswered(choice, [])).toBe(false);
  expect(isAnswered(match, ['a=a'])).toBe(false);
  expect(isAnswered(match, ['a=a', 'b=b'])).toBe(true);
  expect(isAnswered(blank, ['파드', ' '])).toBe(false);
  expect(isAnswered(choice, ['a'])).toBe(true);
  expect(isAnswered(multiple, [])).toBe(false);
  expect(isAnswered(multiple, ['c'])).toBe(true);
  expect(isAnswered(order, ['a', 'b'])).toBe(false);
  expect(isAnswered(order, ['c', 'b', 'a'])).toBe(true);
  expect(isAnswered(sort, ['a=g'])).toBe(false);
  expect(isAnswered(sort, ['a=h', 'b=h'])).toBe(true);
  expect(isAnswered(blank, ['파드'])).toBe(false);
  expect(isAnswered(blank, ['파드', '80'])).toBe(true);
  expect(isAnswered(command, [])).toBe(false);
  expect(isAnswered(command, [' '])).toBe(false);
  expect(isAnswered(command, ['ls'])).toBe(true);
  expect(isAnswered(mend, [])).toBe(false);
  expect(isAnswered(mend, ['a:1'])).toBe(false);
  expect(isAnswered(mend, ['a: 1'])).toBe(true);
});

it('is not right where nothing was asked or given', () => {
  expect(grade({ kind: 'blank', blanks: [] }, []).correct).toBe(false);
  expect(grade({ kind: 'choice', options: [] }, []).correct).toBe(false);
  expect(grade(blank, [])).toMatchObject({ correct: false, typed: ['empty', 'empty'] });
  expect(grade(command, [])).toMatchObject({ correct: false, typed: ['empty'] });
  expect(grade(mend, []).correct).toBe(false);
});

describe('shuffling', () => {
  it('gives the order that earlier builds gave, or shared papers would change', () => {
    expect(shuffle([1, 2, 3, 4, 5, 6, 7, 8], '반1')).toEqual([3, 5, 2, 8, 1, 4, 6, 7]);
    expect(shuffle(['a', 'b', 'c'], '')).toEqual(['c', 'a', 'b']);
  });

  it('loses nothing and gives the same order for the same seed', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer()), fc.string(), (items, seed) => {
        expect(shuffle(items, seed)).toEqual(shuffle(items, seed));
        expect([...shuffle(items, seed)].sort()).toEqual([...items].sort());
      }),
    );
  });

  it('puts each of three options first about as often over many seeds', () => {
    const firsts = Array.from(
      { length: 3000 },
      (_, seed) => shuffle(['a', 'b', 'c'], `item-${seed}`)[0],
    );
    for (const letter of ['a', 'b', 'c']) {
      const share = firsts.filter((first) => first === letter).length / firsts.length;
      expect(share).toBeGreaterThan(0.28);
      expect(share).toBeLessThan(0.39);
    }
  });
});
