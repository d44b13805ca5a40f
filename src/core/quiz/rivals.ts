import { inOtherLayout } from '#core/hangul/jamo.ts';
import { withoutParticle } from '#core/hangul/particle.ts';
import { forgiven, isOne, isWithin, type Spelling, spell } from '#core/quiz/term.ts';

/**
 * Finds, among the terms of a course, those that can make an answer wrong when these names are
 * accepted: no other term changes what `judgeTerm` says. Worked out once for a course, so that no
 * screen needs all its terms.
 */
export function rivalFinder(
  terms: readonly string[],
): (accepted: readonly string[]) => readonly string[] {
  const known = [...new Set(terms)].map((term) => ({
    term,
    itself: withLetters(spell(term)),
    readings: [...withoutParticle(term), inOtherLayout(term)]
      .filter((reading) => reading !== '')
      .map((reading) => withLetters(spell(reading))),
  }));
  return (accepted) => {
    const right = accepted.map((name) => withLetters(spell(name)));
    return known
      .filter(
        ({ itself, readings }) =>
          !isOne(itself, right) &&
          right.some((name) => {
            const slips = forgiven(name.letters.length);
            // A text between both may be one slip from each.
            if (slips > 0 && isNear(itself, name, 2 * slips)) return true;
            return readings.some((one) => one.folded === name.folded || isNear(one, name, slips));
          }),
      )
      .map(({ term }) => term);
  };
}

type Marked = Spelling & { readonly mask: number };

/** Which letters a spelling has, in 32 bits. */
function withLetters(spelling: Spelling): Marked {
  let mask = 0;
  for (let at = 0; at < spelling.letters.length; at++) {
    mask |= 1 << (spelling.letters.charCodeAt(at) % 32);
  }
  return { ...spelling, mask };
}

/** A slip brings in at most one letter and takes out one: most pairs need no closer look. */
function isNear(a: Marked, b: Marked, slips: number): boolean {
  if (bits(a.mask & ~b.mask) > slips || bits(b.mask & ~a.mask) > slips) return false;
  return isWithin(a, b, slips);
}

function bits(mask: number): number {
  let left = mask;
  let count = 0;
  for (; left !== 0; count++) left &= left - 1;
  return count;
}
