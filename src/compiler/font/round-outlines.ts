import { tableOf, viewOf } from '#compiler/font/tables.ts';

/** Of 2048 units an em: at most a tenth of a pixel in the largest heading of the sharpest phone. */
export const GRID = 4;

/** To the grid; what comes first stays first, so that no outline turns over. */
const onGrid = (value: number) => Math.floor((value + GRID / 2) / GRID) * GRID;
const LARGEST_BYTE = 255 - (255 % GRID);

/**
 * Lays the outlines of a variable font (TrueType bytes, changed in place) on a coarser grid: the
 * file compresses to four fifths. Widths of regular text, and so its lines, stay as they are.
 */
export function roundOutlines(font: Uint8Array): Uint8Array {
  const view = viewOf(font);
  const glyphs = view.getUint16(tableOf(view, 'maxp') + 4);
  roundBearings(view, glyphs);
  roundPoints(view, glyphs);
  roundVariations(view);
  return font;
}

/** The left side bearing of a glyph is where its outline begins. */
function roundBearings(view: DataView, glyphs: number): void {
  const table = tableOf(view, 'hmtx');
  const wide = view.getUint16(tableOf(view, 'hhea') + 34);
  for (let glyph = 0; glyph < glyphs; glyph++) {
    roundWord(view, table + (glyph < wide ? glyph * 4 + 2 : wide * 2 + glyph * 2));
  }
}

function roundPoints(view: DataView, glyphs: number): void {
  const [glyf, loca] = [tableOf(view, 'glyf'), tableOf(view, 'loca')];
  const isLong = view.getInt16(tableOf(view, 'head') + 50) === 1;
  const offset = (glyph: number) =>
    isLong ? view.getUint32(loca + glyph * 4) : view.getUint16(loca + glyph * 2) * 2;
  for (let glyph = 0; glyph < glyphs; glyph++) {
    const start = glyf + offset(glyph);
    if (start === glyf + offset(glyph + 1)) continue;
    for (let bound = 2; bound <= 8; bound += 2) roundWord(view, start + bound);
    const contours = view.getInt16(start);
    // What is put together of other glyphs has no points of its own.
    if (contours > 0) roundGlyph(view, start + 10, contours);
  }
}

const REPEATED = 0x08;
const X_BITS = { short: 0x02, same: 0x10 };
const Y_BITS = { short: 0x04, same: 0x20 };

function roundGlyph(view: DataView, ends: number, contours: number): void {
  const points = view.getUint16(ends + contours * 2 - 2) + 1;
  let at = ends + contours * 2;
  at += 2 + view.getUint16(at);
  const flags: number[] = [];
  while (flags.length < points) {
    const flag = view.getUint8(at++);
    flags.push(flag);
    if (flag & REPEATED) flags.push(...Array(view.getUint8(at++)).fill(flag));
  }
  for (const { short, same } of [X_BITS, Y_BITS]) {
    // Each is stored as the way from the one before; `rounded` is where those before have led.
    let [exact, rounded] = [0, 0];
    for (const flag of flags) {
      if (flag & short) {
        const sign = flag & same ? 1 : -1;
        exact += sign * view.getUint8(at);
        const way = Math.min(Math.max(sign * (onGrid(exact) - rounded), 0), LARGEST_BYTE);
        view.setUint8(at++, way);
        rounded += sign * way;
      } else if (!(flag & same)) {
        exact += view.getInt16(at);
        view.setInt16(at, onGrid(exact) - rounded);
        at += 2;
        rounded = onGrid(exact);
      }
    }
  }
}

/** How the points move from one weight to another (`gvar`). */
function roundVariations(view: DataView): void {
  const table = tableOf(view, 'gvar');
  const axes = view.getUint16(table + 4);
  const glyphs = view.getUint16(table + 12);
  const isLong = (view.getUint16(table + 14) & 1) === 1;
  const data = table + view.getUint32(table + 16);
  const offset = (glyph: number) =>
    isLong ? view.getUint32(table + 20 + glyph * 4) : view.getUint16(table + 20 + glyph * 2) * 2;
  for (let glyph = 0; glyph < glyphs; glyph++) {
    if (offset(glyph) < offset(glyph + 1)) roundGlyphVariations(view, data + offset(glyph), axes);
  }
}

function roundGlyphVariations(view: DataView, start: number, axes: number): void {
  const tuples = view.getUint16(start);
  let header = start + 4;
  let at = start + view.getUint16(start + 2);
  if (tuples & 0x8000) at = behindPoints(view, at);
  for (let tuple = 0; tuple < (tuples & 0x0fff); tuple++) {
    const index = view.getUint16(header + 2);
    const end = at + view.getUint16(header);
    header += 4 + (index & 0x8000 ? axes * 2 : 0) + (index & 0x4000 ? axes * 4 : 0);
    if (index & 0x2000) at = behindPoints(view, at);
    roundDeltas(view, at, end);
    at = end;
  }
}

/** Behind the list of the points that are moved. */
function behindPoints(view: DataView, start: number): number {
  let at = start;
  let count = view.getUint8(at++);
  if (count & 0x80) count = ((count & 0x7f) << 8) | view.getUint8(at++);
  while (count > 0) {
    const run = view.getUint8(at++);
    const length = (run & 0x7f) + 1;
    at += run & 0x80 ? length * 2 : length;
    count -= length;
  }
  return at;
}

function roundDeltas(view: DataView, start: number, end: number): void {
  let at = start;
  while (at < end) {
    const run = view.getUint8(at++);
    if (run & 0x80) continue;
    const isWide = (run & 0x40) !== 0;
    for (let left = (run & 0x3f) + 1; left > 0; left--) {
      if (isWide) roundWord(view, at);
      else view.setInt8(at, Math.min(onGrid(view.getInt8(at)), 127 - (127 % GRID)));
      at += isWide ? 2 : 1;
    }
  }
}

function roundWord(view: DataView, at: number): void {
  view.setInt16(at, onGrid(view.getInt16(at)));
}
