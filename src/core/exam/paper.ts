import { shuffle } from '#core/quiz/shuffle.ts';

/** An item that may be drawn, with the chapter whose share it fills. */
export type Drawable = { readonly id: string; readonly chapter: string };

export const SHORTEST_EXAM = 10;
export const LONGEST_EXAM = 60;

/**
 * The items of an exam: each chapter in proportion to its questions, at least one of each when
 * there is room, drawn and mixed by the seed. The same seed, length and course give the same paper.
 */
export function paperOf(
  items: readonly Drawable[],
  length: number,
  seed: string,
): readonly string[] {
  const chapters = [...new Set(items.map(({ chapter }) => chapter))];
  const pools = chapters.map((chapter) => items.filter((item) => item.chapter === chapter));
  const shares = sharesOf(
    pools.map((pool) => pool.length),
    Math.min(length, items.length),
  );
  const drawn = pools.flatMap((pool, index) =>
    shuffle(pool, `${seed}/${chapters[index]}`).slice(0, shares[index]),
  );
  return shuffle(drawn, seed).map(({ id }) => id);
}

/** Whole seats for each size, by largest remainder, with one seat each before any has two. */
function sharesOf(sizes: readonly number[], seats: number): readonly number[] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (seats < sizes.length) return sizes.map((_, index) => (index < seats ? 1 : 0));
  const exact = sizes.map((size) => (size / total) * seats);
  const floors = exact.map((share, index) =>
    Math.min(sizes[index] ?? 0, Math.max(1, Math.floor(share))),
  );
  const order = sizes
    .map((_, index) => index)
    .sort((a, b) => remainder(exact, b) - remainder(exact, a) || a - b);
  const given = [...floors];
  let left = seats - given.reduce((sum, share) => sum + share, 0);
  while (left !== 0) {
    const step = Math.sign(left);
    const place = (step > 0 ? order : order.toReversed()).find((index) => {
      const now = given[index] ?? 0;
      return step > 0 ? now < (sizes[index] ?? 0) : now > 1;
    });
    if (place === undefined) break;
    given[place] = (given[place] ?? 0) + step;
    order.push(...order.splice(order.indexOf(place), 1));
    left -= step;
  }
  return given;
}

function remainder(exact: readonly number[], index: number): number {
  const share = exact[index] ?? 0;
  return share - Math.floor(share);
}
