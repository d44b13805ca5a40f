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
  const known: readonly Known[] = [...new Set(terms)].flatMap((term) => {
    const itself = withCounts(spell(term));
    const readings = [...withoutParticle(term), inOtherLayout(term)].filter((one) => one !== '');
    return [
      { term, itself, spelling: itself },
      ...readings.map((one) => ({ term, itself, spelling: withCounts(spell(one)) })),
    ];
  });
  const byLength = new Map<number, Known[]>();
  for (const one of known) {
    const { length } = one.spelling.letters;
    const same = byLength.get(length);
    if (same) same.push(one);
    else byLength.set(length, [one]);
  }
  const kept = new Map<string, readonly string[]>();
  return (accepted) => {
    const key = accepted.join('\n');
    const rivals = kept.get(key) ?? find(accepted);
    kept.set(key, rivals);
    return rivals;
  };

  function find(accepted: readonly string[]): readonly string[] {
    const right = accepted.map((name) => withCounts(spell(name)));
    const found = new Set<string>();
    for (const name of right) {
      const slips = forgiven(name.letters.length);
      const { length } = name.letters;
      for (let near = length - 2 * slips; near <= length + 2 * slips; near++) {
        for (const { term, itself, spelling } of byLength.get(near) ?? []) {
          // A text between a term and the name may be as few slips from each.
          const most = spelling === itself ? 2 * slips : slips;
          if (!mayBeNear(spelling, name, most) || !isWithin(spelling, name, most)) continue;
          if (!isOne(itself, right)) found.add(term);
        }
      }
    }
    return [...found];
  }
}

/** A term in one of the ways it may be read. */
type Known = { readonly term: string; readonly itself: Counted; readonly spelling: Counted };
/** A bit for each letter that stands in a spelling, and for each that stands twice; some share one. */
type Counted = Spelling & { readonly once: number; readonly twice: number };

function withCounts(spelling: Spelling): Counted {
  let once = 0;
  let twice = 0;
  for (let at = 0; at < spelling.letters.length; at++) {
    const bit = 1 << (spelling.letters.charCodeAt(at) % 32);
    twice |= once & bit;
    once |= bit;
  }
  return { ...spelling, once, twice };
}

/** A slip brings in at most one letter and takes out one: most pairs need no closer look. */
function mayBeNear(a: Counted, b: Counted, slips: number): boolean {
  return (
    bitsOf(a.once & ~b.once) + bitsOf(a.twice & ~b.twice) <= slips &&
    bitsOf(b.once & ~a.once) + bitsOf(b.twice & ~a.twice) <= slips
  );
}

/** How many bits of 32 are set. */
function bitsOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
