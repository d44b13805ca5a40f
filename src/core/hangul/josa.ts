import { josa as pick } from 'es-hangul';

type Pair = Parameters<typeof pick>[1];

/** How a word that ends in a Latin letter or a digit is read, as far as its particle goes. */
const READINGS: Readonly<Record<string, string>> = {
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
  l: '엘',
  m: '엠',
  n: '엔',
  r: '알',
};

/** The word with the particle that fits how it is read: `노드를`, `API를`, `3은`. */
export function withJosa(word: string, pair: Pair): string {
  const last =
    word
      .replace(/[)\]'"’”\s]+$/, '')
      .at(-1)
      ?.toLowerCase() ?? '';
  if (/[가-힣]/.test(last)) return word + pick.pick(word.replace(/[^가-힣]+$/, ''), pair);
  return word + pick.pick(READINGS[last] ?? '이', pair);
}
