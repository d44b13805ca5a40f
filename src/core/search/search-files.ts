import type { SearchEntry } from '#core/search/entries.ts';
import type { Found } from '#core/search/found.ts';
import { encodePostings } from '#core/search/postings.ts';
import { storeTerms, type TermsFile } from '#core/search/terms-file.ts';
import { type Weighed, weighed } from '#core/search/weights.ts';
import { orderOf } from '#core/search/words.ts';

/** Which file holds what; small, and known before anything is asked. */
export type SearchMap = {
  /** The order from which on the terms of each file are. */
  readonly names: readonly string[];
  readonly words: readonly string[];
  readonly entriesAFile: number;
  /** Names of what the file `first` holds. */
  readonly first: readonly string[];
};
type Part = TermsFile | readonly Found[];
/** What every query needs, by name: it is asked for beside the map. Nothing of a large course. */
export type FirstFile = Readonly<Record<string, Part>>;
export type SearchFiles = {
  readonly map: SearchMap;
  /** Data by the name of its file. */
  readonly files: ReadonlyMap<string, Part | FirstFile>;
};

/** Letters in a file of terms; about half of them go over the line. */
const TERMS_FILE = 20_000;
/** Up to this many entries are one file. */
const SMALL = 2_000;
const ENTRIES_FILE = 32;

/** The search of some entries, as files of which a query needs a few. */
export function searchFilesOf(entries: readonly SearchEntry[]): SearchFiles {
  const parts = new Map<string, Part>();
  const add = (tier: string, all: Weighed) =>
    cut(all).map(({ from, ...file }, at) => {
      parts.set(`${tier}-${at}`, file);
      return from;
    });
  const tiers = weighed(entries);
  const [names, words] = [add('names', tiers.names), add('words', tiers.words)];
  const entriesAFile = entries.length > SMALL ? ENTRIES_FILE : SMALL;
  for (let from = 0; from < entries.length; from += entriesAFile) {
    const part = entries.slice(from, from + entriesAFile).map(({ found }) => found);
    parts.set(`entries-${from / entriesAFile}`, part);
  }
  const first = [
    ...(names.length === 1 ? ['names-0'] : []),
    ...(entriesAFile === SMALL ? ['entries-0'] : []),
  ];
  const isFirst = ([name]: readonly [string, Part]) => first.includes(name);
  const firstFile: FirstFile = Object.fromEntries([...parts].filter(isFirst));
  const others = [...parts].filter((part) => !isFirst(part));
  return {
    map: { names, words, entriesAFile, first },
    files: new Map<string, Part | FirstFile>([['first', firstFile], ...others]),
  };
}

type Row = { readonly order: string; readonly term: string; readonly postings: string };

function cut(all: Weighed): readonly (TermsFile & { readonly from: string })[] {
  const rows = [...all]
    .map(([term, postings]) => ({ order: orderOf(term), term, postings: encodePostings(postings) }))
    .sort((a, b) => compare(a.order, b.order));
  const parts: Row[][] = [];
  let size = Number.POSITIVE_INFINITY;
  let last = '';
  for (const row of rows) {
    // Terms of one order stay together: the map tells files apart by it.
    if (size >= TERMS_FILE && row.order !== last) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(row);
    size += row.term.length + row.postings.length;
    last = row.order;
  }
  return parts.map((part) => {
    const sorted = part.toSorted((a, b) => compare(a.term, b.term));
    const [terms, postings] = [sorted.map(({ term }) => term), sorted.map((row) => row.postings)];
    return { from: part[0]?.order ?? '', ...storeTerms({ terms, postings }) };
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
