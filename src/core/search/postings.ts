/** An entry that a term stands in, and how much it says of it. */
export type Posting = { readonly entry: number; readonly weight: number };

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES: ReadonlyMap<string, number> = new Map([...DIGITS].map((digit, at) => [digit, at]));
/** Weights are kept in steps, one digit each: a step is two fifths more. */
const STEP = Math.log(1.4);
const LOWEST = -9;
/** A digit holds five bits of a number; the sixth says that more follow. */
const MORE = 32;

/** Postings as text: groups of one weight, each the weight and the gaps between its entries. */
export function encodePostings(postings: readonly Posting[]): string {
  const groups = new Map<number, number[]>();
  for (const { entry, weight } of postings) {
    const step = Math.round(Math.log(weight) / STEP) - LOWEST;
    const level = Math.max(0, Math.min(DIGITS.length - 1, step));
    const group = groups.get(level);
    if (group) group.push(entry);
    else groups.set(level, [entry]);
  }
  return [...groups]
    .sort(([a], [b]) => b - a)
    .map(([level, entries]) => DIGITS.charAt(level) + encodeGaps(entries))
    .join('.');
}

function encodeGaps(entries: readonly number[]): string {
  let text = '';
  let last = 0;
  for (const entry of entries) {
    let gap = entry - last;
    for (; gap >= MORE; gap = Math.floor(gap / MORE)) text += DIGITS.charAt(MORE + (gap % MORE));
    text += DIGITS.charAt(gap);
    last = entry;
  }
  return text;
}

/** Tells each entry of encoded postings with its weight. */
export function eachPosting(text: string, tell: (entry: number, weight: number) => void): void {
  for (const group of text.split('.')) {
    const weight = Math.exp(((VALUES.get(group.charAt(0)) ?? 0) + LOWEST) * STEP);
    let entry = 0;
    let place = 1;
    for (const digit of group.slice(1)) {
      const value = VALUES.get(digit) ?? 0;
      entry += (value % MORE) * place;
      place = value < MORE ? 1 : place * MORE;
      if (place === 1) tell(entry, weight);
    }
  }
}
