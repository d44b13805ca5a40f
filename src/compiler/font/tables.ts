/** Where a table of a font (TrueType bytes) begins. */
export function tableOf(font: DataView, tag: string): number {
  for (let entry = 12; entry < 12 + font.getUint16(4) * 16; entry += 16) {
    const letters = [0, 1, 2, 3].map((at) => font.getUint8(entry + at));
    if (String.fromCharCode(...letters) === tag) return font.getUint32(entry + 8);
  }
  throw new Error(`the font has no ${tag} table`);
}

export function viewOf(font: Uint8Array): DataView {
  return new DataView(font.buffer, font.byteOffset, font.byteLength);
}
