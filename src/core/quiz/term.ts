import { distanceBetween } from '#core/hangul/distance.ts';
import { foldLoanword, inOtherLayout, lettersOf } from '#core/hangul/jamo.ts';
import { withoutParticle } from '#core/hangul/particle.ts';

/**
 * Judges one clean, non-empty term as a good teacher would: the right word is right however it was
 * keyed, a slip is close, and a word as near to another term of the course is wrong.
 */
export function judgeTerm(
  text: string,
  accepted: readonly string[],
  terms: readonly string[],
): 'correct' | 'close' | 'wrong' {
  const others = terms.filter((term) => !isOne(term, accepted));
  if (isOne(text, accepted)) return 'correct';
  if (isOne(text, others)) return 'wrong';
  const both = /^(.+?)\s*\(([^()]+)\)$/.exec(text);
  if (both?.[1] && both[2]) {
    const parts = [both[1], both[2]].map((part) => judgeTerm(part.trim(), accepted, others));
    if (parts.includes('wrong')) return 'wrong';
    return parts.includes('close') ? 'close' : 'correct';
  }
  const readings = [...withoutParticle(text), inOtherLayout(text)].filter((one) => one !== '');
  if (readings.some((reading) => isOne(reading, accepted))) return 'correct';
  return [text, ...readings].some((reading) => isClose(reading, accepted, others))
    ? 'close'
    : 'wrong';
}

/** How a term is compared: case, spaces, hyphens and middle dots do not count. */
function fold(text: string): string {
  return text.toLowerCase().replaceAll(/[\s·-]/g, '');
}

function isOne(text: string, terms: readonly string[]): boolean {
  return terms.some((term) => fold(term) === fold(text));
}

function isClose(text: string, accepted: readonly string[], others: readonly string[]): boolean {
  const letters = spell(text);
  const right = Math.min(...accepted.map((term) => slipsFrom(letters, term)));
  const wrong = Math.min(...others.map((term) => distanceBetween(letters, spell(term))));
  return right !== Number.POSITIVE_INFINITY && right < wrong;
}

/** Slips between a spelling and a term, or infinity when they are more than its length forgives. */
function slipsFrom(letters: string, term: string): number {
  const wanted = spell(term);
  const slips = distanceBetween(letters, wanted);
  return slips <= forgiven(wanted.length) ? slips : Number.POSITIVE_INFINITY;
}

function spell(text: string): string {
  return foldLoanword(lettersOf(fold(text)));
}

/** Slips forgiven in a term of so many letters: none where one makes another word. */
function forgiven(letters: number): number {
  if (letters < 5) return 0;
  if (letters < 10) return 1;
  return letters < 16 ? 2 : 3;
}
