import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import { cleanText } from '#core/hangul/clean.ts';
import { inOtherLayout } from '#core/hangul/jamo.ts';
import { withoutParticle } from '#core/hangul/particle.ts';
import type { EntryKind, SearchEntry } from '#core/search/entries.ts';
import { initialsOf, laterParts, letterTerm, stemOf, wordsOf } from '#core/search/words.ts';

export type Found = {
  readonly entry: SearchEntry;
  readonly score: number;
};
export type SearchIndex = {
  /** What fits a query, best first. Any text gives an answer; none fits an empty one. */
  readonly find: (query: string, most?: number) => readonly Found[];
};

type Field = 'title' | 'names' | 'words' | 'parts' | 'initials';
const FIELDS: readonly Field[] = ['title', 'names', 'words', 'parts', 'initials'];
const BOOST: Readonly<Record<Field, number>> = {
  title: 6,
  names: 5,
  words: 1,
  parts: 0.8,
  initials: 3,
};
const KIND_BOOST: Readonly<Record<EntryKind, number>> = {
  keyword: 1.5,
  section: 1.4,
  lesson: 1.1,
  place: 1.2,
  item: 0.25,
};
/** Fewer answers than this to all words together, and answers to any of them are added. */
const FEW = 3;
const MOST = 12;
const OTHER_LAYOUT = 0.9;
const ANY_WORD = 0.5;

/** An index of entries. Building it takes some tens of milliseconds: once, on first use. */
export function searchIndex(entries: readonly SearchEntry[]): SearchIndex {
  const mini = new MiniSearch<SearchEntry>({
    idField: 'key',
    fields: [...FIELDS],
    extractField: (entry, field) => {
      if (field === 'key') return `${entry.kind}:${entry.id}`;
      if (field === 'title') return entry.title;
      if (field === 'words') return entry.words;
      if (field === 'names') return entry.names;
      const names = `${entry.title} ${entry.names}`;
      return field === 'initials' ? names : `${names} ${entry.words}`;
    },
    tokenize: (text, field) => tokens(text, field as Field),
    processTerm: (term) => term,
  });
  mini.addAll(entries);
  const byKey = new Map(entries.map((entry) => [`${entry.kind}:${entry.id}`, entry]));

  const ask = (query: Query, options: SearchOptions): ReadonlyMap<string, number> =>
    new Map(
      mini
        .search(query, {
          ...{ boost: BOOST, tokenize: (term: string) => [term], processTerm: (term) => term },
          boostDocument: (key) => KIND_BOOST[byKey.get(String(key))?.kind ?? 'item'],
          ...options,
        })
        .map(({ id, score }) => [String(id), score]),
    );

  const search = (text: string): ReadonlyMap<string, number> => {
    if (/^[ㄱ-ㅎ\s]+$/.test(text)) {
      return ask(text.replaceAll(' ', ''), { fields: ['initials'], prefix: true });
    }
    const words = withoutLoneSyllables(wordsOf(text));
    if (words.length === 0) return new Map();
    const each = words.map((word) => group(spellings(word)));
    const all = ask({ combineWith: 'AND', queries: each }, {});
    const together = words.length > 1 ? ask(group(joined(words)), {}) : new Map<string, number>();
    const sum = added(all, together);
    if (sum.size >= FEW || words.length === 1) return sum;
    return added(sum, ask({ combineWith: 'OR', queries: each }, {}), ANY_WORD);
  };

  return {
    find: (query, most = MOST) => {
      const text = cleanText(query).toLowerCase();
      const other = inOtherLayout(text);
      const own = search(text);
      const isWord = /[가-힣a-z]/.test(other) && !/[ㄱ-ㅎㅏ-ㅣ]/.test(other);
      const scores = isWord ? added(own, search(other), OTHER_LAYOUT) : own;
      const named = new Set([text, ...withoutParticle(text), other].map(bare));
      return [...scores]
        .flatMap(([key, score]) => {
          const entry = byKey.get(key);
          return entry ? [{ entry, score: score * nameBoost(entry, named) }] : [];
        })
        .sort((a, b) => b.score - a.score)
        .slice(0, most);
    },
  };
}

/** More for an entry whose very name was typed. */
function nameBoost({ title, names }: SearchEntry, named: ReadonlySet<string>): number {
  if (named.has(bare(title))) return 2;
  return names.split(' ').some((name) => named.has(bare(name))) ? 1.5 : 1;
}

const bare = (text: string): string => text.toLowerCase().replaceAll(' ', '');

/** Words without single syllables, which are mostly particles of a Latin word, if any other is there. */
function withoutLoneSyllables(words: readonly string[]): readonly string[] {
  const long = words.filter((word) => !/^[가-힣]$/.test(word));
  return long.length > 0 ? long : words;
}

function tokens(text: string, field: Field): string[] {
  const words = wordsOf(text);
  switch (field) {
    case 'words':
      return words.map(letterTerm);
    case 'parts':
      return words.flatMap(laterParts).map(letterTerm);
    case 'initials':
      return [...words, words.join('')].map(initialsOf).filter((initials) => initials.length > 1);
    case 'title':
    case 'names':
      return [...words, ...words.map(stemOf), words.join('')].map(letterTerm);
  }
}

/** What a typed word may stand for: itself, and itself without each particle it may end in. */
function spellings(word: string): readonly string[] {
  const stems = withoutParticle(word).filter((stem) => stem.length > 1);
  return [...new Set([word, ...stems])].map(letterTerm);
}

const joined = (words: readonly string[]): readonly string[] => [letterTerm(words.join(''))];

/** Any of some terms, as a beginning of a word and with a slip in the longer ones. */
function group(terms: readonly string[]): Query {
  return {
    combineWith: 'OR',
    queries: terms.map((term) => ({
      queries: [term],
      prefix: term.length > 1,
      fuzzy: slipsIn(term),
    })),
  };
}

/** Letters that may be wrong: two exchanged ones count as two, and Hangul has two or three to a syllable. */
function slipsIn(term: string): number | false {
  const isLatin = /^[a-z]/.test(term);
  if (term.length > (isLatin ? 6 : 11)) return 2;
  return term.length > (isLatin ? 4 : 5) ? 1 : false;
}

function added(
  scores: ReadonlyMap<string, number>,
  more: ReadonlyMap<string, number>,
  weight = 1,
): ReadonlyMap<string, number> {
  const sum = new Map(scores);
  for (const [key, score] of more) sum.set(key, Math.max(sum.get(key) ?? 0, score * weight));
  return sum;
}
