import type { SearchEntry } from '#core/search/entries.ts';
import { type Field, termsReader } from '#core/search/entry-terms.ts';
import type { EntryKind } from '#core/search/found.ts';
import type { Posting } from '#core/search/postings.ts';

const BOOST: Readonly<Record<Field, number>> = {
  title: 6,
  names: 5,
  initials: 3,
  words: 1,
  parts: 0.8,
};
const KIND_BOOST: Readonly<Record<EntryKind, number>> = {
  keyword: 1.5,
  section: 1.4,
  lesson: 1.1,
  place: 1.2,
  item: 0.25,
};
/** As in BM25+: how far a long field makes less of its words, how soon, and what always counts. */
const LENGTH_COUNTS = 0.7;
const SOON = 1.2;
const ALWAYS = 0.5;

/** Every term with the entries it leads to, in order. */
export type Weighed = ReadonlyMap<string, readonly Posting[]>;
/** For each term of a field its entries in order, and how many terms each entry has there. */
type FieldTerms = {
  readonly postings: Map<string, { readonly entry: number; counts: number }[]>;
  readonly lengths: number[];
};

/** Weighs every term of some entries: names of things apart from what is said of them. */
export function weighed(entries: readonly SearchEntry[]): { names: Weighed; words: Weighed } {
  const empty = (): FieldTerms => ({ postings: new Map(), lengths: entries.map(() => 0) });
  const fields: Readonly<Record<Field, FieldTerms>> = {
    ...{ title: empty(), names: empty(), initials: empty(), words: empty(), parts: empty() },
  };
  const read = termsReader();
  for (const [at, entry] of entries.entries()) {
    read(entry, (field, term, counts) => add(fields[field], term, at, counts));
  }
  const kinds = entries.map(({ found }) => KIND_BOOST[found.kind]);
  const merged = (...names: readonly Field[]): Weighed => {
    const all = new Map<string, Posting[]>();
    for (const name of names) weigh(fields[name], BOOST[name], kinds, all);
    return all;
  };
  return { names: merged('title', 'names', 'initials'), words: merged('words', 'parts') };
}

/** Adds a term of an entry, no earlier one than before; one that comes again counts once. */
function add({ postings, lengths }: FieldTerms, term: string, entry: number, counts: number): void {
  const known = postings.get(term);
  const last = known?.at(-1);
  if (last?.entry === entry) {
    last.counts = Math.max(last.counts, counts);
    return;
  }
  if (known) known.push({ entry, counts });
  else postings.set(term, [{ entry, counts }]);
  lengths[entry] = (lengths[entry] ?? 0) + 1;
}

/** Adds what the terms of a field weigh: a rare one says more, and so does one of few. */
function weigh(
  { postings, lengths }: FieldTerms,
  boost: number,
  kinds: readonly number[],
  all: Map<string, Posting[]>,
): void {
  const usual = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const shares = lengths.map((length, entry) => {
    const relative = 1 - LENGTH_COUNTS + LENGTH_COUNTS * (length / usual);
    return boost * (kinds[entry] ?? 1) * (ALWAYS + (SOON + 1) / (1 + SOON * relative));
  });
  for (const [term, list] of postings) {
    const rareness = Math.log(1 + (lengths.length - list.length + 0.5) / (list.length + 0.5));
    const weights = list.map(({ entry, counts }) => ({
      entry,
      weight: rareness * counts * (shares[entry] ?? 0),
    }));
    const before = all.get(term);
    all.set(term, before ? summed([...before, ...weights]) : weights);
  }
}

function summed(postings: readonly Posting[]): Posting[] {
  const sums = new Map<number, number>();
  for (const { entry, weight } of postings) sums.set(entry, (sums.get(entry) ?? 0) + weight);
  return [...sums].map(([entry, weight]) => ({ entry, weight })).sort((a, b) => a.entry - b.entry);
}
