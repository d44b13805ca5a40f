import { tableOf, viewOf } from '#compiler/font/tables.ts';

const RESERVED = 'Pretendard';
const OWN = 'Kubasic UI';
/** Copyright, trademark and licence speak of the font ours was cut from: they stay as they are. */
const STAYS = new Set([0, 7, 13, 14]);

/**
 * The OFL keeps the name of a font for its unchanged files. Renames a font (TrueType bytes, changed in
 * place) in its own name table; both names have ten letters, so that nothing moves.
 */
export function giveOwnName(font: Uint8Array): Uint8Array {
  const view = viewOf(font);
  const table = tableOf(view, 'name');
  const texts = table + view.getUint16(table + 4);
  for (let index = 0; index < view.getUint16(table + 2); index++) {
    const record = table + 6 + index * 12;
    if (STAYS.has(view.getUint16(record + 6))) continue;
    const from = texts + view.getUint16(record + 10);
    replace(font.subarray(from, from + view.getUint16(record + 8)));
  }
  return font;
}

/** One or two bytes a letter, as the platform of the record has it. */
function replace(text: Uint8Array): void {
  for (const width of [1, 2]) {
    for (let at = 0; at + RESERVED.length * width <= text.length; at++) {
      const letter = (index: number) => at + index * width + width - 1;
      if ([...RESERVED].some((one, index) => text[letter(index)] !== one.charCodeAt(0))) continue;
      for (const [index, one] of [...OWN].entries()) text[letter(index)] = one.charCodeAt(0);
    }
  }
}
