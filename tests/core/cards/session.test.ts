import { expect, it } from 'vitest';
import { cardResult, gradeCard, startCards, ungradeCard } from '#core/cards/session.ts';

it('brings an unknown card back at the end until it is known', () => {
  let session = startCards(['a', 'b']);
  session = gradeCard(session, 'unknown');
  expect(session.queue).toEqual(['b', 'a']);
  session = gradeCard(gradeCard(session, 'known'), 'known');
  expect(session.queue).toEqual([]);
  expect(gradeCard(session, 'known')).toBe(session);
});

it('takes grades back one by one, the latest first', () => {
  const start = startCards(['a', 'b']);
  const graded = gradeCard(gradeCard(start, 'unknown'), 'known');
  expect(ungradeCard(graded).queue).toEqual(['b', 'a']);
  expect(ungradeCard(ungradeCard(graded))).toEqual(start);
  expect(ungradeCard(start)).toBe(start);
});

it('counts a card as remembered only when the first try was known', () => {
  let session = startCards(['a', 'b']);
  session = gradeCard(gradeCard(gradeCard(session, 'unknown'), 'known'), 'known');
  expect(cardResult(session)).toEqual({ first: 1, of: 2 });
});
