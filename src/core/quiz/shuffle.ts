/** A new list in an order that the seed decides: the same seed gives the same order anywhere. */
export function shuffle<T>(items: readonly T[], seed: string): readonly T[] {
  const random = randomFrom(seed);
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [shuffled[last], shuffled[other]];
    if (a === undefined || b === undefined) continue;
    shuffled[last] = b;
    shuffled[other] = a;
  }
  return shuffled;
}

/** The same where the order given is the answer: never that order again, but for a single entry. */
export function shuffleUnsolved<T>(items: readonly T[], seed: string): readonly T[] {
  const shuffled = shuffle(items, seed);
  return shuffled.every((item, index) => item === items[index])
    ? [...shuffled.slice(1), ...shuffled.slice(0, 1)]
    : shuffled;
}

/** Numbers in [0, 1) from a text: FNV-1a for the seed, mulberry32 for the sequence. */
function randomFrom(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
