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
    itself: withCounts(spell(term)),
    readings: [...withoutParticle(term), inOtherLayout(term)]
      .filter((reading) => reading !== '')
      .map((reading) => withCounts(spell(reading))),
  }));
  return (accepted) => {
    const right = accepted.map((name) => withCounts(spell(name)));
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

type Counted = Spelling & { readonly counts: Uint8Array };
const KINDS = 32;

/** How often a spelling has each letter; some letters share a count. */
function withCounts(spelling: Spelling): Counted {
  const counts = new Uint8Array(KINDS);
  for (let at = 0; at < spelling.letters.length; at++) {
    const kind = spelling.letters.charCodeAt(at) % KINDS;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return { ...spelling, counts };
}

/** A slip brings in at most one letter and takes out one: most pairs need no closer look. */
function isNear(a: Counted, b: Counted, slips: number): boolean {
  if (Math.abs(a.letters.length - b.letters.length) > slips) return false;
  let more = 0;
  let less = 0;
  for (let kind = 0; kind < KINDS; kind++) {
    const change = (a.counts[kind] ?? 0) - (b.counts[kind] ?? 0);
    if (change > 0) more += change;
    else less -= change;
  }
  return more <= slips && less <= slips && isWithin(a, b, slips);
}
