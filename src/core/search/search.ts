import type { Found } from '#core/search/found.ts';
import { beginningWith, slippedFrom } from '#core/search/near-terms.ts';
import { queriesIn } from '#core/search/query.ts';
import { better, FEW, type Scores, scoresOf } from '#core/search/scores.ts';
import type { FirstFile, SearchMap } from '#core/search/search-files.ts';
import { openTerms, type Terms, type TermsFile } from '#core/search/terms-file.ts';
import { orderOf, stemOf, wordsOf } from '#core/search/words.ts';

export type Search = {
  /**
   * What fits a query, best first: at once when all it needs was read before, else when it has come.
   * Any text gives an answer; none fits an empty one.
   */
  readonly find: (query: string, most?: number) => Answer | Promise<Answer>;
  /** The words of a query to mark where its answers lead. */
  readonly marksOf: (query: string) => readonly string[];
};
type Answer = readonly Found[];

const MOST = 12;
const OTHER_LAYOUT = 0.9;
/** Files that are read for one typed term, however many begin with it. */
const MOST_FILES = { names: 3, words: 1 } as const;
const TIERS = ['names', 'words'] as const;

/** A search that reads each of its files when a query first needs it. */
export function searchIn(map: SearchMap, read: (file: string) => Promise<unknown>): Search {
  const terms = new Map<string, Terms>();
  const entries = new Map<string, readonly Found[]>();
  const open = (name: string, data: unknown) => {
    if (name.startsWith('entries')) entries.set(name, data as readonly Found[]);
    else terms.set(name, openTerms(data as TermsFile));
  };
  const load = onceEach(async (file) => {
    const data = await read(file);
    if (file !== 'first') return open(file, data);
    for (const [name, part] of Object.entries(data as FirstFile)) open(name, part);
  });
  const fileOf = (name: string) => (map.first.includes(name) ? 'first' : name);
  // Where this fails, the query that needs it says so.
  if (map.first.length > 0) load('first').catch(() => {});

  /** The answer, as far as what was read goes; it is whole when nothing is missing. */
  const answer = (text: string, most: number, missing: Set<string>): Answer => {
    const known = <T>(files: ReadonlyMap<string, T>, file: string): T | undefined => {
      const data = files.get(file);
      if (data === undefined) missing.add(file);
      return data;
    };
    const lookup = (term: string) =>
      TIERS.map((tier) => {
        const lists = filesFor(map, tier, term).flatMap((file) => known(terms, file) ?? []);
        const exact = lists.flatMap((list) => beginningWith(list, term));
        return exact.length > 0 ? exact : lists.flatMap((list) => slippedFrom(list, term));
      });
    const [typed, other] = queriesIn(text);
    const own: Scores = typed ? scoresOf(typed, lookup) : new Map();
    if (missing.size > 0) return [];
    const isLost = own.size < FEW && other;
    const scores = isLost ? better(own, scoresOf(other, lookup), OTHER_LAYOUT) : own;
    if (missing.size > 0) return [];
    return [...scores]
      .sort(([a, more], [b, less]) => less - more || a - b)
      .slice(0, most)
      .flatMap(([entry]) => {
        const file = Math.floor(entry / map.entriesAFile);
        return known(entries, `entries-${file}`)?.[entry - file * map.entriesAFile] ?? [];
      });
  };

  const find: Search['find'] = (text, most = MOST) => {
    const missing = new Set<string>();
    const found = answer(text, most, missing);
    if (missing.size === 0) return found;
    return Promise.all([...missing].map((name) => load(fileOf(name)))).then(() => find(text, most));
  };
  return { find, marksOf };
}

function marksOf(query: string): readonly string[] {
  return [...new Set(wordsOf(query).map(stemOf))].filter((word) => word.length > 1);
}

/** The files that hold a term and what begins with it. */
function filesFor(map: SearchMap, tier: (typeof TIERS)[number], term: string): readonly string[] {
  const order = orderOf(term);
  const holds = (from: string, next: string | undefined) =>
    (from <= order || from.startsWith(order)) && (next === undefined || order < next);
  return map[tier]
    .flatMap((from, at) => (holds(from, map[tier][at + 1]) ? [`${tier}-${at}`] : []))
    .slice(0, MOST_FILES[tier]);
}

/** Does something once for each file; what failed is done again when it is asked for again. */
function onceEach(act: (file: string) => Promise<void>): (file: string) => Promise<void> {
  const acts = new Map<string, Promise<void>>();
  return (file) => {
    const known = acts.get(file);
    if (known) return known;
    const acting = act(file);
    acts.set(file, acting);
    acting.catch(() => acts.delete(file));
    return acting;
  };
}
