import { expect, it } from 'vitest';
import { placeOf, putAt } from '#core/quiz/places.ts';

it('finds where an entry was put, and nothing before it was', () => {
  expect(placeOf('vm', ['vm-2=right', 'vm=left'])).toBe('left');
  expect(placeOf('vm', ['vm-2=right'])).toBe('');
});

it('puts an entry at one place only, and takes it off again', () => {
  expect(putAt('vm', 'left', ['vm-2=left'])).toEqual(['vm-2=left', 'vm=left']);
  expect(putAt('vm', 'right', ['vm=left', 'vm-2=left'])).toEqual(['vm-2=left', 'vm=right']);
  expect(putAt('vm', '', ['vm=left', 'vm-2=left'])).toEqual(['vm-2=left']);
});
