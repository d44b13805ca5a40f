import { type JosaPair, josaAfter } from '#core/hangul/jamo.ts';

/** Names of digits, and of capitals whose name ends in a consonant, as they are read in Korean. */
const NAMES: Readonly<Record<string, string>> = {
  '0': '영',
  '1': '일',
  '2': '이',
  '3': '삼',
  '4': '사',
  '5': '오',
  '6': '육',
  '7': '칠',
  '8': '팔',
  '9': '구',
  L: '엘',
  M: '엠',
  N: '엔',
  R: '알',
};

/**
 * The word with the particle that fits how it is read: `노드를`, `API를`, `kubelet은`, `8080을`. Korean
 * and digits are certain; a Latin word goes by its spelling, as a Korean engineer would read it.
 */
export function withJosa(word: string, pair: JosaPair): string {
  const spoken = word.replace(/[)\]'"’”\s]+$/, '');
  return word + josaAfter(readingOfEnd(spoken), pair);
}

function readingOfEnd(word: string): string {
  const last = word.at(-1) ?? '';
  if (/[가-힣]/.test(last)) return last;
  if (NAMES[last]) return NAMES[last];
  // A small l, m or n closes the syllable, and so does t, k or p right after a vowel.
  return /(?:[lmn]|[aeiou][tkp])$/.test(word) ? '닫' : '이';
}
