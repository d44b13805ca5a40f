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
  /** Files that every query needs, where there are some. */
  readonly first: readonly string[];
};
export type SearchFiles = {
  readonly map: SearchMap;
  /** Data by the name of its file. */
  readonly files: ReadonlyMap<string, TermsFile | readonly Found[]>;
};

/** Letters in a file of terms; about half of them go over the line. */
const TERMS_FILE = 20_000;
/** Up to this many entries are one file. */
const SMALL = 2_000;
const ENTRIES_FILE = 32;

/** The search of some entries, as files of which a query needs a few. */
export function searchFilesOf(entries: readonly SearchEntry[]): SearchFiles {
  const files = new Map<string, TermsFile | readonly Found[]>();
  const add = (tier: string, all: Weighed) =>
    cut(all).map(({ from, ...file }, at) => {
      files.set(`${tier}-${at}`, file);
      return from;
    });
  const tiers = weighed(entries);
  const [names, words] = [add('names', tiers.names), add('words', tiers.words)];
  const entriesAFile = entries.length > SMALL ? ENTRIES_FILE : SMALL;
  for (let from = 0; from < entries.length; from += entriesAFile) {
    const part = entries.slice(from, from + entriesAFile).map(({ found }) => found);
    files.set(`entries-${from / entriesAFile}`, part);
  }
  const first = [
    ...(names.length === 1 ? ['names-0'] : []),
    ...(entriesAFile === SMALL ? ['entries-0'] : []),
  ];
  return { map: { names, words, entriesAFile, first }, files };
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
