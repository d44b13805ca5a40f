import { convertHangulToQwerty, convertQwertyToHangul, disassemble, josa } from 'es-hangul';

/** The letters of a text one by one: Hangul syllables taken apart, everything else as it is. */
export function lettersOf(text: string): string {
  return disassemble(text.normalize('NFC'));
}

/**
 * Letters with spellings of loanwords that sound alike made one: 쳐/처, 쥬/주, 쟈/자 and ㅐ/ㅔ.
 * Korean orthography (외래어 표기법 3.1) writes no glide after ㅈ, ㅉ and ㅊ.
 */
export function foldLoanword(letters: string): string {
  return letters
    .replaceAll(/([ㅈㅉㅊ])([ㅑㅕㅛㅠ])/g, (_, consonant: string, vowel: string) => {
      const plain = { ㅑ: 'ㅏ', ㅕ: 'ㅓ', ㅛ: 'ㅗ', ㅠ: 'ㅜ' }[vowel];
      return consonant + (plain ?? vowel);
    })
    .replaceAll('ㅔ', 'ㅐ')
    .replaceAll('ㅖ', 'ㅒ');
}

/** What the same keys give in the other keyboard layout; empty when that is the same text or none. */
export function inOtherLayout(text: string): string {
  const other = /[ㄱ-ㅎㅏ-ㅣ가-힣]/.test(text) ? convertHangulToQwerty(text) : asHangul(text);
  return other === text ? '' : other.normalize('NFC');
}

function asHangul(text: string): string {
  try {
    return convertQwertyToHangul(text);
  } catch {
    // es-hangul 2.4 throws at a vowel that joins no other, as in `localhost`: such keys give no word.
    return '';
  }
}

export type JosaPair = Parameters<typeof josa>[1];

/** The particle of a pair (`을/를`) that fits after a text read in Hangul. */
export function josaAfter(read: string, pair: JosaPair): string {
  return josa.pick(read, pair);
}
