import { inOtherLayout } from '#core/hangul/jamo.ts';
import { withoutParticle } from '#core/hangul/particle.ts';
import { slipsFrom } from '#core/hangul/slips.ts';
import { forgiven, isOne, type Spelling, spell } from '#core/quiz/term.ts';

/**
 * Finds, among the terms of a course, those that can make an answer wrong when these names are
 * accepted: no other term changes what `judgeTerm` says. Worked out once for a course, so that no
 * screen needs all its terms.
 */
export function rivalFinder(
  terms: readonly string[],
): (accepted: readonly string[]) => readonly string[] {
  const byLength = new Map<number, Known[]>();
  for (const term of new Set(terms)) {
    const itself = spell(term);
    const readings = [...withoutParticle(term), inOtherLayout(term)].filter((one) => one !== '');
    for (const spelling of [itself, ...readings.map(spell)]) {
      const same = byLength.get(spelling.letters.length) ?? [];
      same.push({ term, itself, spelling, tally: tallyOf(spelling) });
      byLength.set(spelling.letters.length, same);
    }
  }
  const kept = new Map<string, readonly Known[]>();
  return (accepted) => {
    const right = accepted.map(spell);
    const rivals = accepted.flatMap((name, at) => {
      const near = kept.get(name) ?? nearOf(right[at] ?? spell(name));
      kept.set(name, near);
      return near.filter(({ itself }) => !isOne(itself, right));
    });
    return [...new Set(rivals.map(({ term }) => term))];
  };

  function nearOf(name: Spelling): readonly Known[] {
    const slips = forgiven(name.letters.length);
    const tally = tallyOf(name);
    const slipsTo = slipsFrom(name.letters);
    const found: Known[] = [];
    const { length } = name.letters;
    for (let near = length - 2 * slips; near <= length + 2 * slips; near++) {
      for (const one of byLength.get(near) ?? []) {
        // A text between a term and the name may be as few slips from each.
        const most = one.spelling === one.itself ? 2 * slips : slips;
        if (areFar(one.tally, tally, most)) continue;
        if (Math.abs(near - length) > most || slipsTo(one.spelling.letters) > most) continue;
        found.push(one);
      }
    }
    return found;
  }
}

/** A term in one of the ways it may be read. */
type Known = {
  readonly term: string;
  readonly itself: Spelling;
  readonly spelling: Spelling;
  readonly tally: Tally;
};
/** A bit for each kind of letter that is there, for each there twice, and for each there thrice. */
type Tally = { readonly once: number; readonly twice: number; readonly thrice: number };

function tallyOf({ letters }: Spelling): Tally {
  let [once, twice, thrice] = [0, 0, 0];
  for (let at = 0; at < letters.length; at++) {
    // A shift counts modulo 32: so many kinds there are.
    const kind = 1 << letters.charCodeAt(at);
    thrice |= twice & kind;
    twice |= once & kind;
    once |= kind;
  }
  return { once, twice, thrice };
}

/** A slip brings in at most one letter and takes out one: most pairs need no closer look. */
function areFar(a: Tally, b: Tally, slips: number): boolean {
  return isMore(a, b, slips) || isMore(b, a, slips);
}

/** Whether one has so many letters, and more, that the other has not. */
function isMore(a: Tally, b: Tally, slips: number): boolean {
  const more = bitsOf(a.once & ~b.once);
  return more > slips || more + bitsOf(a.twice & ~b.twice) + bitsOf(a.thrice & ~b.thrice) > slips;
}

/** How many bits of 32 are set. */
function bitsOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
