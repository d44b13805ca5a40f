import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Drawable, paperOf } from '#core/exam/paper.ts';
import { answersOf, resultOf } from '#core/exam/result.ts';
import { EVENING, quiz, undo } from '#tests/support/log.ts';

const course = (sizes: readonly number[]): readonly Drawable[] =>
  sizes.flatMap((size, chapter) =>
    Array.from({ length: size }, (_, index) => ({
      id: `${chapter}-${index}`,
      chapter: `c${chapter}`,
    })),
  );
const countIn = (paper: readonly string[], chapter: number) =>
  paper.filter((id) => id.startsWith(`${chapter}-`)).length;

describe('a paper', () => {
  it('is the same for the same seed and another for another', () => {
    const items = course([10, 20, 30]);
    expect(paperOf(items, 12, 'a')).toEqual(paperOf(items, 12, 'a'));
    expect(paperOf(items, 12, 'a')).not.toEqual(paperOf(items, 12, 'b'));
  });

  it('draws from every chapter in proportion', () => {
    const paper = paperOf(course([10, 20, 30]), 12, 'a');
    expect([0, 1, 2].map((chapter) => countIn(paper, chapter))).toEqual([2, 4, 6]);
    const small = paperOf(course([1, 1, 58]), 10, 'a');
    expect([0, 1, 2].map((chapter) => countIn(small, chapter))).toEqual([1, 1, 8]);
  });

  it('has as many different items as asked, or all there are, and leaves no chapter out', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 60 }), fc.string(), (list, length, seed) => {
        const items = course(list);
        const paper = paperOf(items, length, seed);
        expect(new Set(paper).size).toBe(Math.min(length, items.length));
        expect(paper).toHaveLength(Math.min(length, items.length));
        if (length < list.length) return;
        expect(list.filter((_, chapter) => countIn(paper, chapter) === 0)).toEqual([]);
      }),
    );
  });
});

describe('a result', () => {
  const paper = ['0-1', '0-2', '1-1', '1-2'];
  const chapterOf = (id: string) => `c${id[0]}`;

  it('counts by chapter', () => {
    expect(resultOf(paper, (id) => id !== '1-2', chapterOf)).toMatchObject({
      right: 3,
      of: 4,
      chapters: [
        { chapter: 'c0', right: 2, of: 2 },
        { chapter: 'c1', right: 1, of: 2 },
      ],
    });
  });

  it('predicts a pass the surer the more was right and the longer the paper', () => {
    const chance = (right: number, of: number) => {
      const ids = Array.from({ length: of }, (_, index) => `0-${index}`);
      return resultOf(ids, (id) => Number(id.slice(2)) < right, chapterOf).pass;
    };
    const chances = [0, 3, 5, 7, 9, 10].map((right) => chance(right, 10));
    expect(chances).toEqual([...chances].sort((a, b) => a - b));
    expect(chance(10, 10)).toBeGreaterThan(0.9);
    expect(chance(0, 10)).toBeLessThan(0.01);
    expect(chance(60, 60)).toBeGreaterThan(chance(10, 10));
    expect(chance(0, 0)).toBe(0);
  });

  it('takes only the answers of its own exam, the last of each item', () => {
    const taken = quiz('c', EVENING, 'correct', { exam: 'e1' });
    const answers = answersOf(
      [
        quiz('a', EVENING, 'wrong', { exam: 'e1' }),
        quiz('a', EVENING, 'correct', { exam: 'e1' }),
        quiz('b', EVENING, 'correct', { exam: 'e2' }),
        quiz('b', EVENING, 'correct'),
        taken,
        undo(taken, EVENING),
      ],
      'e1',
    );
    expect([...answers].map(([id, { outcome }]) => [id, outcome])).toEqual([['a', 'correct']]);
  });
});
