/**
 * Text as typed, made comparable: composed Hangul (NFC, never NFKC, which would break 초성), full-width
 * Latin narrowed, invisible characters dropped, runs of spaces made one, ends trimmed.
 */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\uFF01-\uFF5E]/g, (letter) =>
      String.fromCharCode(letter.charCodeAt(0) - 0xff01 + 0x21),
    )
    .replaceAll(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
