import { cleanText } from '#core/hangul/clean.ts';
import { inOtherLayout } from '#core/hangul/jamo.ts';
import { withoutParticle } from '#core/hangul/particle.ts';
import { letterTerm, wordsOf } from '#core/search/words.ts';

/** What is looked for, as terms. */
export type Query = {
  /** For each word what it may stand for. */
  readonly words: readonly (readonly string[])[];
  /** All words written as one, where there are several. */
  readonly together: readonly string[];
};

/** What was typed, and what the same keys give in the other keyboard layout, if that is words. */
export function queriesIn(typed: string): readonly Query[] {
  const text = cleanText(typed).toLowerCase();
  const other = inOtherLayout(text);
  const isWords = /[가-힣a-z]/.test(other) && !/[ㄱ-ㅎㅏ-ㅣ]/.test(other);
  return [text, ...(isWords ? [other] : [])].map(queryOf);
}

function queryOf(text: string): Query {
  if (/^[ㄱ-ㅎ\s]+$/.test(text)) return { words: [[text.replaceAll(' ', '')]], together: [] };
  const words = withoutLoneSyllables(wordsOf(text));
  return {
    words: words.map(spellings),
    together: words.length > 1 ? [letterTerm(words.join(''))] : [],
  };
}

/** Words without single syllables, which are mostly particles of a Latin word, if any other is there. */
function withoutLoneSyllables(words: readonly string[]): readonly string[] {
  const long = words.filter((word) => !/^[가-힣]$/.test(word));
  return long.length > 0 ? long : words;
}

/** What a typed word may stand for: itself, and itself without each particle it may end in. */
function spellings(word: string): readonly string[] {
  const stems = withoutParticle(word).filter((stem) => stem.length > 1);
  return [...new Set([word, ...stems])].map(letterTerm);
}
