import { distanceBetween } from '#core/hangul/distance.ts';
import { foldLoanword, inOtherLayout, lettersOf } from '#core/hangul/jamo.ts';
import { withoutParticle } from '#core/hangul/particle.ts';

/** A text as it is compared: folded, and its letters one by one. */
export type Spelling = { readonly folded: string; readonly letters: string };

/**
 * Judges one clean, non-empty term as a good teacher would: the right word is right however it was
 * keyed, a slip is close, and a word as near to another term of the course is wrong.
 */
export function judgeTerm(
  text: string,
  accepted: readonly string[],
  terms: readonly string[],
): 'correct' | 'close' | 'wrong' {
  const right = spellingsOf(accepted);
  const others = spellingsOf(terms).filter((other) => !isOne(other, right));
  const typed = spell(text);
  if (isOne(typed, right)) return 'correct';
  if (isOne(typed, others)) return 'wrong';
  const both = [text, ...withoutParticle(text)]
    .map((one) => /^(.+?)\s*\(([^()]+)\)$/.exec(one))
    .find((match) => match !== null);
  if (both?.[1] && both[2]) {
    const parts = [both[1], both[2]].map((part) => judgeTerm(part.trim(), accepted, terms));
    if (parts.includes('wrong')) return 'wrong';
    return parts.includes('close') ? 'close' : 'correct';
  }
  const readings = [...withoutParticle(text), inOtherLayout(text)]
    .filter((one) => one !== '')
    .map(spell);
  if (readings.some((reading) => isOne(reading, right))) return 'correct';
  return [typed, ...readings].some((reading) => isClose(reading, right, others))
    ? 'close'
    : 'wrong';
}

/** True when a spelling is one of some, to the folded letter. */
export function isOne(text: Spelling, terms: readonly Spelling[]): boolean {
  return terms.some(({ folded }) => folded === text.folded);
}

function isClose(text: Spelling, right: readonly Spelling[], others: readonly Spelling[]): boolean {
  const slips = Math.min(
    ...right
      .filter((term) => isWithin(text, term, forgiven(term.letters.length)))
      .map((term) => distanceBetween(text.letters, term.letters)),
  );
  return slips !== Number.POSITIVE_INFINITY && !others.some((term) => isWithin(text, term, slips));
}

/** Whether a spelling is a term but for so many slips. Letters one has more are slips already. */
export function isWithin({ letters }: Spelling, term: Spelling, slips: number): boolean {
  return (
    Math.abs(term.letters.length - letters.length) <= slips &&
    distanceBetween(letters, term.letters, slips) <= slips
  );
}

/** How a text is compared: case, spaces, hyphens and middle dots do not count. */
export function spell(text: string): Spelling {
  const folded = text.toLowerCase().replaceAll(/[\s·-]/g, '');
  return { folded, letters: foldLoanword(lettersOf(folded)) };
}

const known = new WeakMap<readonly string[], readonly Spelling[]>();

/** The spellings of a list of terms, worked out once for each list. */
function spellingsOf(terms: readonly string[]): readonly Spelling[] {
  const spellings = known.get(terms) ?? terms.map(spell);
  known.set(terms, spellings);
  return spellings;
}

/** Slips forgiven in a term of so many letters: none where one makes another word. */
export function forgiven(letters: number): number {
  if (letters < 5) return 0;
  if (letters < 10) return 1;
  return letters < 16 ? 2 : 3;
}
