import { distanceBetween } from '#core/hangul/distance.ts';

/** What fits in the bits of a number. */
const LONGEST = 32;

/**
 * Counts for many texts what `distanceBetween` says of them and one word. A whole row of its table is
 * the bits of a few numbers: H. Hyyrö, "A Bit-Vector Algorithm for Computing Levenshtein and Damerau
 * Edit Distances", 2003.
 */
export function slipsFrom(word: string): (text: string) => number {
  const letters = [...word];
  if (letters.length === 0 || letters.length > LONGEST)
    return (text) => distanceBetween(text, word);
  const places = new Map<string, number>();
  for (const [at, letter] of letters.entries()) {
    places.set(letter, (places.get(letter) ?? 0) | (1 << at));
  }
  const last = 1 << (letters.length - 1);
  return (text) => {
    let slips = letters.length;
    // Where a row is one more, or one less, than to the left of it, and where it is as up and left.
    let [more, less, same] = [-1, 0, 0];
    let before = 0;
    for (const letter of text) {
      const here = places.get(letter) ?? 0;
      const swapped = ((~same & here) << 1) & before;
      same = (((here & more) + more) ^ more) | here | less | swapped;
      const up = less | ~(same | more);
      const down = same & more;
      if (up & last) slips++;
      if (down & last) slips--;
      const above = (up << 1) | 1;
      more = (down << 1) | ~(same | above);
      less = above & same;
      before = here;
    }
    return slips;
  };
}
