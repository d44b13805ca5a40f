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
  return (accepted) => {
    const right = accepted.map((name) => withCounts(spell(name)));
    const found = new Set<string>();
    for (const name of right) {
      const slips = forgiven(name.letters.length);
      const { length } = name.letters;
      for (let near = length - 2 * slips; near <= length + 2 * slips; near++) {
        for (const { term, itself, spelling } of byLength.get(near) ?? []) {
          // A text between a term and the name may be as few slips from each.
          const most = spelling === itself ? 2 * slips : slips;
          if (isNear(spelling, name, most) && !isOne(itself, right)) found.add(term);
        }
      }
    }
    return [...found];
  };
}

/** A term in one of the ways it may be read. */
type Known = { readonly term: string; readonly itself: Counted; readonly spelling: Counted };
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
  let more = 0;
  let less = 0;
  for (let kind = 0; kind < KINDS; kind++) {
    const change = (a.counts[kind] ?? 0) - (b.counts[kind] ?? 0);
    if (change > 0) more += change;
    else less -= change;
  }
  return more <= slips && less <= slips && isWithin(a, b, slips);
}
