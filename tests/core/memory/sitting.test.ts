import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answered, lastIn, type Sitting, takenBack } from '#core/memory/sitting.ts';

const start = (...queue: string[]): Sitting => ({ queue, done: [] });

it('takes what was known off, and brings what was missed back after four others', () => {
  const sitting = start('a', 'b', 'c', 'd', 'e', 'f');
  expect(answered(sitting, true, 'e1').queue).toEqual(['b', 'c', 'd', 'e', 'f']);
  expect(answered(sitting, false, 'e1').queue).toEqual(['b', 'c', 'd', 'e', 'a', 'f']);
  expect(answered(start('a', 'b'), false, 'e1').queue).toEqual(['b', 'a']);
  expect(answered(start('a'), false, 'e1').queue).toEqual(['a']);
});

it('stays as it is when there is nothing to ask or take back', () => {
  expect(answered(start(), true, 'e1')).toEqual(start());
  expect(takenBack(start('a'))).toEqual(start('a'));
});

it('takes back whatever was answered last', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string(), { minLength: 1 }),
      fc.array(fc.boolean()),
      (units, known) => {
        let sitting = start(...units);
        const before: Sitting[] = [];
        for (const [index, one] of known.entries()) {
          if (sitting.queue.length === 0) break;
          before.push(sitting);
          sitting = answered(sitting, one, `e${index}`);
        }
        for (const earlier of before.toReversed()) {
          sitting = takenBack(sitting);
          expect(sitting).toEqual(earlier);
        }
      },
    ),
  );
});

it('takes back first the answer whose verdict stands', () => {
  const sitting = { ...answered(start('a', 'b'), true, 'e-1'), pending: 'e-2' };
  expect(lastIn(sitting)).toBe('e-2');
  const once = takenBack(sitting);
  expect(once.queue).toEqual(['b']);
  expect(lastIn(once)).toBe('e-1');
  expect(takenBack(once).queue).toEqual(['a', 'b']);
  expect(lastIn(takenBack(once))).toBeUndefined();
});
