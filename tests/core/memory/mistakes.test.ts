import { describe, expect, it } from 'vitest';
import { confusionsIn, mistakesOf, wrongsIn } from '#core/memory/mistakes.ts';
import type { StudyEvent } from '#core/progress/events.ts';
import { card, DAY, EVENING, quiz, seoul, undo } from '#tests/support/log.ts';

const NONE = { aliases: {}, retired: {} };
const open = (events: readonly StudyEvent[]) => mistakesOf(wrongsIn(events, NONE, seoul));
const sure = { confidence: 'sure' } as const;

describe('the mistakes', () => {
  it('are what went wrong and what was only guessed', () => {
    const list = open([
      quiz('wrong', EVENING, 'wrong', { given: ['b'] }),
      quiz('lucky', EVENING + 1, 'correct', { confidence: 'guess' }),
      quiz('known', EVENING + 2, 'correct', sure),
      quiz('unsure', EVENING + 3, 'correct', { confidence: 'unsure' }),
    ]);
    expect(list.map(({ item, lucky, count }) => [item, lucky, count])).toEqual([
      ['q:lucky', true, 1],
      ['q:wrong', false, 1],
    ]);
    expect(list[1]?.answer.given).toEqual(['b']);
  });

  it('leave after two sure answers on two different days, not sooner', () => {
    const wrong = quiz('a', EVENING, 'wrong');
    const first = quiz('a', EVENING + DAY, 'correct', sure);
    const again = quiz('a', EVENING + DAY + 60_000, 'correct', sure);
    const second = quiz('a', EVENING + 2 * DAY, 'correct', sure);
    expect(open([wrong, first])).toMatchObject([{ days: 1 }]);
    expect(open([wrong, first, again])).toMatchObject([{ days: 1 }]);
    expect(open([wrong, first, second])).toEqual([]);
    const unsure = quiz('a', EVENING + 2 * DAY, 'correct', { confidence: 'unsure' });
    expect(open([wrong, first, unsure])).toMatchObject([{ days: 1 }]);
  });

  it('start over when they go wrong again, and count', () => {
    const events = [
      quiz('a', EVENING, 'wrong'),
      quiz('a', EVENING + DAY, 'correct', sure),
      quiz('a', EVENING + 2 * DAY, 'wrong'),
      quiz('a', EVENING + 3 * DAY, 'correct', sure),
    ];
    expect(open(events)).toMatchObject([{ count: 2, days: 1 }]);
  });

  it('take an answer without confidence for sure', () => {
    const events = [0, 1, 2].map((day) =>
      quiz('a', EVENING + day * DAY, day === 0 ? 'wrong' : 'correct'),
    );
    expect(open(events)).toEqual([]);
  });

  it('carry the latest note', () => {
    const note = (memo: string, at: number): StudyEvent => ({
      id: `n-${at}`,
      at,
      kind: 'note',
      item: 'q:a',
      rev: 1,
      cause: 'confused',
      memo,
    });
    const events = [
      quiz('a', EVENING, 'wrong'),
      note('하나', EVENING + 1),
      note('둘', EVENING + 2),
    ];
    expect(open(events)).toMatchObject([{ cause: 'confused', memo: '둘' }]);
  });

  it('forget what was taken back', () => {
    const event = quiz('a', EVENING, 'wrong');
    expect(open([event, undo(event, EVENING + 1)])).toEqual([]);
  });
});

describe('confusions', () => {
  const confusedBy = (item: string, option: string) =>
    item === 'q:a' && option === 'kubectl' ? 'kubectl' : option === 'cni' ? 'cni' : undefined;

  it('are counted by keyword, most often first', () => {
    const events = [
      quiz('a', EVENING, 'wrong', { given: ['kubectl'] }),
      quiz('a', EVENING + 1, 'wrong', { given: ['kubectl'] }),
      quiz('b', EVENING + 2, 'wrong', { given: ['cni', 'x'] }),
      quiz('b', EVENING + 3, 'correct', { given: ['cni'] }),
    ];
    expect(confusionsIn(events, NONE, confusedBy)).toEqual([
      { keyword: 'kubectl', count: 2 },
      { keyword: 'cni', count: 1 },
    ]);
  });
});

it('lists mistakes of one moment by name', () => {
  const names = (events: readonly StudyEvent[]) => open(events).map(({ item }) => item);
  const [a, b] = [quiz('a', EVENING, 'wrong'), quiz('b', EVENING, 'wrong')];
  expect(names([a, b])).toEqual(['q:a', 'q:b']);
  expect(names([b, a])).toEqual(['q:a', 'q:b']);
  expect(names([quiz('b', EVENING - 1, 'wrong'), a])).toEqual(['q:a', 'q:b']);
  expect(names([quiz('a', EVENING - 1, 'wrong'), b])).toEqual(['q:b', 'q:a']);
});

it('starts with no note, and a note without words is none', () => {
  const wrong = quiz('a', EVENING, 'wrong');
  const note: StudyEvent = { id: 'n', at: EVENING + 1, kind: 'note', item: 'q:a', rev: 1 };
  expect(open([wrong])).toMatchObject([{ memo: '', cause: undefined }]);
  expect(open([wrong, { ...note, cause: 'slip' }])).toMatchObject([{ memo: '', cause: 'slip' }]);
  expect(open([wrong, card('a', EVENING + 2, 'unknown')])).toHaveLength(1);
});

it('lists confusions most often first, then by name', () => {
  const wrong = (given: string) => quiz('x', EVENING, 'wrong', { given: [given] });
  const names = (given: readonly string[]) =>
    confusionsIn(given.map(wrong), NONE, (_, option) => option).map(({ keyword }) => keyword);
  expect(names(['b', 'a', 'b', 'c'])).toEqual(['b', 'a', 'c']);
  expect(names(['c', 'a'])).toEqual(['a', 'c']);
  expect(names(['a', 'c'])).toEqual(['a', 'c']);
});
