import type { SearchEntry } from '#core/search/entries.ts';
import { initialsOf, laterParts, letterTerm, stemOf, wordsOf } from '#core/search/words.ts';

export type Field = 'title' | 'names' | 'initials' | 'words' | 'parts';
/** Is told each term of an entry, some of them twice, and what it counts for. */
export type Listener = (field: Field, term: string, counts: number) => void;

/** More for a whole title, and for a whole name. */
const WHOLE = { title: 2, names: 1.5 } as const;
const HANGUL = /^[가-힣]+$/;

/** Tells the terms that entries are found by. Words that come again are spelt once. */
export function termsReader(): (entry: SearchEntry, tell: Listener) => void {
  const spelt = remembered((word) => ({
    stem: stemOf(word),
    letters: letterTerm(word),
    parts: laterParts(word).map(letterTerm),
  }));

  const tellName = (field: 'title' | 'names', words: readonly string[], tell: Listener) => {
    const whole = words.join('');
    if (whole === '') return;
    for (const word of words) {
      const { stem, letters, parts } = spelt(word);
      tell(field, letters, 1);
      if (stem !== word) tell(field, spelt(stem).letters, 1);
      for (const part of parts) tell('parts', part, 1);
      tellInitials(word, 1, tell);
    }
    tell(field, spelt(whole).letters, WHOLE[field]);
    tellInitials(whole, HANGUL.test(whole) ? WHOLE[field] : 1, tell);
  };

  return ({ found, names, text }, tell) => {
    // A question is not a name: it is found by its words.
    const isItem = found.kind === 'item';
    const title = isItem ? [] : wordsOf(found.title);
    const others = names.map(wordsOf);
    tellName('title', title, tell);
    for (const words of others) tellName('names', words, tell);
    const known = new Set([title, ...others].flat().map((word) => spelt(word).stem));
    for (const word of new Set(wordsOf(isItem ? found.title : text))) {
      const { stem } = spelt(word);
      if (stem.length === 1 || known.has(stem)) continue;
      known.add(stem);
      const { letters, parts } = spelt(stem);
      tell('words', letters, 1);
      for (const part of parts) tell('parts', part, 1);
    }
  };
}

function tellInitials(word: string, counts: number, tell: Listener): void {
  const initials = initialsOf(word);
  if (initials.length > 1) tell('initials', initials, counts);
}

function remembered<T>(give: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const given = give(word);
    known.set(word, given);
    return given;
  };
}
