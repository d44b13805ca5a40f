import { distanceBetween } from '#core/hangul/distance.ts';
import type { Terms } from '#core/search/terms-file.ts';

/** What fits a typed term, and how well: 1 for the very term. */
export type Near = { readonly postings: string; readonly nearness: number };

const BEGINNING = 0.375;
const SLIPPED = 0.45;

/** The typed term itself and, from two letters on, what begins with it. */
export function beginningWith({ terms, postings }: Terms, typed: string): readonly Near[] {
  const near: Near[] = [];
  for (let at = firstFrom(terms, typed); terms[at]?.startsWith(typed); at += 1) {
    const more = (terms[at] ?? '').length - typed.length;
    if (more > 0 && typed.length === 1) break;
    const nearness = more === 0 ? 1 : (BEGINNING * typed.length) / (typed.length + 0.3 * more);
    near.push({ postings: postings[at] ?? '', nearness });
  }
  return near;
}

/** What begins with the same letter and is a slip or two away. */
export function slippedFrom({ terms, postings }: Terms, typed: string): readonly Near[] {
  const slips = slipsIn(typed);
  const near: Near[] = [];
  const first = typed.charAt(0);
  for (let at = firstFrom(terms, first); slips > 0 && terms[at]?.startsWith(first); at += 1) {
    const term = terms[at] ?? '';
    if (Math.abs(term.length - typed.length) > slips) continue;
    const distance = distanceBetween(typed, term);
    if (distance > slips) continue;
    const nearness = (SLIPPED * typed.length) / (typed.length + distance);
    near.push({ postings: postings[at] ?? '', nearness });
  }
  return near;
}

/** Letters that may be wrong: Hangul has two or three to a syllable. */
function slipsIn(typed: string): number {
  const isLatin = /^[a-z]/.test(typed);
  if (typed.length > (isLatin ? 6 : 11)) return 2;
  return typed.length > (isLatin ? 4 : 5) ? 1 : 0;
}

/** Place of the first term that does not stand before a text. */
function firstFrom(terms: readonly string[], text: string): number {
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
