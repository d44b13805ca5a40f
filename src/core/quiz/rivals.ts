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
  // In one row, as most terms are ruled out by nothing else.
  const kindsOf = new Map(
    Array.from(byLength, ([length, same]) => [
      length,
      Int32Array.from(same, ({ spelling }) => spelling.kinds),
    ]),
  );
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
        const same = byLength.get(near) ?? [];
        const kinds = kindsOf.get(near) ?? new Int32Array();
        for (let at = 0; at < kinds.length; at++) {
          if (areFar(kinds[at] ?? 0, name.kinds, 2 * slips)) continue;
          const one = same[at];
          if (!one || found.has(one.term)) continue;
          // A text between a term and the name may be as few slips from each.
          const most = one.spelling === one.itself ? 2 * slips : slips;
          if (mayBeNear(one.spelling, name, most) && isWithin(one.spelling, name, most)) {
            if (!isOne(one.itself, right)) found.add(one.term);
          }
        }
      }
    }
    return [...found];
  }
}

/** A term in one of the ways it may be read. */
type Known = { readonly term: string; readonly itself: Counted; readonly spelling: Counted };
/** How often a spelling has each kind of letter, and a bit for each kind that it has. */
type Counted = Spelling & { readonly counts: Uint8Array; readonly kinds: number };
const KINDS = 32;

function withCounts(spelling: Spelling): Counted {
  const counts = new Uint8Array(KINDS);
  let kinds = 0;
  for (let at = 0; at < spelling.letters.length; at++) {
    const kind = spelling.letters.charCodeAt(at) % KINDS;
    counts[kind] = (counts[kind] ?? 0) + 1;
    kinds |= 1 << kind;
  }
  return { ...spelling, counts, kinds };
}

/** A slip brings in at most one letter and takes out one: most pairs need no closer look. */
function mayBeNear(a: Counted, b: Counted, slips: number): boolean {
  let more = 0;
  let less = 0;
  for (let kind = 0; kind < KINDS; kind++) {
    const change = (a.counts[kind] ?? 0) - (b.counts[kind] ?? 0);
    if (change > 0) more += change;
    else less -= change;
  }
  return more <= slips && less <= slips;
}

/** Whether there are more kinds of letters in one and not in the other than slips account for. */
function areFar(a: number, b: number, slips: number): boolean {
  return bitsOf(a & ~b) > slips || bitsOf(b & ~a) > slips;
}

/** How many bits of 32 are set. */
function bitsOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
