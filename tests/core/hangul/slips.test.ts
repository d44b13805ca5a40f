import fc from 'fast-check';
import { expect, it } from 'vitest';
import { distanceBetween } from '#core/hangul/distance.ts';
import { slipsFrom } from '#core/hangul/slips.ts';

it('counts the slips that distanceBetween counts', () => {
  const letter = fc.constantFrom('ㄱ', 'ㅏ', 'ㄴ', 'a', '😀');
  const text = fc.string({ unit: letter, maxLength: 36 });
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 5 }), (word, others) => {
      const slipsTo = slipsFrom(word);
      for (const other of [...others, word, `${word.slice(1)}${word.slice(0, 1)}`]) {
        expect(slipsTo(other)).toBe(distanceBetween(other, word));
      }
    }),
    { numRuns: 1000 },
  );
});
