import { cleanText } from '#core/hangul/clean.ts';
import { foldLoanword, lettersOf } from '#core/hangul/jamo.ts';
import { withoutParticle } from '#core/hangul/particle.ts';

const WORD = /[a-z0-9]+(?:[-._/][a-z0-9]+)*|[가-힣]+|[ㄱ-ㅎㅏ-ㅣ]+/g;
const HANGUL = /^[가-힣]+$/;
/** Consonants a syllable may begin with, in the order of Unicode. */
const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const SHORTEST_STEM = 2;
const SYLLABLES_A_VOWEL = 588;

/** Words of a text: Latin in small letters with its hyphens and dots, and Hangul apart from it. */
export function wordsOf(text: string): readonly string[] {
  return cleanText(text).toLowerCase().match(WORD) ?? [];
}

/** A Hangul word without its longest particle, if at least two syllables stay; others as they are. */
export function stemOf(word: string): string {
  if (!HANGUL.test(word)) return word;
  const stems = withoutParticle(word).filter((stem) => stem.length >= SHORTEST_STEM);
  return stems.toSorted((a, b) => a.length - b.length)[0] ?? word;
}

/** A word as it is compared: Hangul as letters with loanword spellings made one, so that half a syllable is a beginning. */
export function letterTerm(word: string): string {
  return HANGUL.test(word) ? foldLoanword(lettersOf(word)) : word;
}

/** The later parts of a compound: from each syllable that leaves two, or after each hyphen and dot. */
export function laterParts(word: string): readonly string[] {
  if (!HANGUL.test(word)) {
    const parts = word.split(/[-._/]/);
    return parts.length > 1 ? parts.filter((part) => part.length > 1) : [];
  }
  return Array.from({ length: Math.max(0, word.length - SHORTEST_STEM) }, (_, index) =>
    word.slice(index + 1),
  );
}

/** The 초성 of Hangul: `쿠버네티스` gives `ㅋㅂㄴㅌㅅ`. Anything else is left out. */
export function initialsOf(text: string): string {
  return [...text]
    .map((letter) =>
      HANGUL.test(letter)
        ? (INITIALS[Math.floor((letter.charCodeAt(0) - 0xac00) / SYLLABLES_A_VOWEL)] ?? '')
        : '',
    )
    .join('');
}

/**
 * What terms are put in order by: their letters without the vowels, but the first letter always. The
 * beginnings of a word then stand before it, and a slip in a vowel beside it.
 */
export function orderOf(term: string): string {
  return term.slice(0, 1) + term.slice(1).replaceAll(/[ㅏ-ㅣaeiou]/g, '');
}
