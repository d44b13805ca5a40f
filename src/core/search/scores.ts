import type { Near } from '#core/search/near-terms.ts';
import { eachPosting } from '#core/search/postings.ts';
import type { Query } from '#core/search/query.ts';

/** Entries by their number with how well they fit. */
export type Scores = ReadonlyMap<number, number>;
/** For each list of terms what of it fits a typed term. */
export type Lookup = (typed: string) => readonly (readonly Near[])[];

/** Fewer answers than this to all words together, and answers to any of them are added. */
export const FEW = 3;
const ANY_WORD = 0.5;

/** How well entries fit a query: all its words, or all of them as one, or else any of them. */
export function scoresOf({ words, together }: Query, lookup: Lookup): Scores {
  const each = words.map((typed) => anyOf(typed, lookup));
  const sum = better(summed(each, each.length), anyOf(together, lookup));
  return sum.size >= FEW || words.length < 2 ? sum : better(sum, summed(each, 1), ANY_WORD);
}

/** The better of two scores for each entry, the second weighed. */
export function better(scores: Scores, more: Scores, weight = 1): Scores {
  const best = new Map(scores);
  for (const [entry, score] of more) {
    best.set(entry, Math.max(best.get(entry) ?? 0, score * weight));
  }
  return best;
}

/** Entries with any of some terms: the best of each list counts. */
function anyOf(typed: readonly string[], lookup: Lookup): Scores {
  const lists: Map<number, number>[] = [];
  for (const near of typed.map(lookup)) {
    for (const [at, list] of near.entries()) {
      const best = lists[at] ?? new Map<number, number>();
      lists[at] = best;
      for (const { postings, nearness } of list) {
        eachPosting(postings, (entry, weight) => {
          best.set(entry, Math.max(best.get(entry) ?? 0, weight * nearness));
        });
      }
    }
  }
  return summed(lists, 1);
}

/** Sums of scores for the entries that stand in enough of them. */
function summed(all: readonly Scores[], enough: number): Scores {
  const sums = new Map<number, number>();
  const times = new Map<number, number>();
  for (const scores of all) {
    for (const [entry, score] of scores) {
      sums.set(entry, (sums.get(entry) ?? 0) + score);
      times.set(entry, (times.get(entry) ?? 0) + 1);
    }
  }
  return new Map([...sums].filter(([entry]) => (times.get(entry) ?? 0) >= enough));
}
