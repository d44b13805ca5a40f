/**
 * The least number of letters to add, drop, change or swap with their neighbour that makes one text
 * the other (optimal string alignment). Above `most`, where given, only that it is above.
 */
export function distanceBetween(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  const from = codesOf(a);
  const to = codesOf(b);
  const width = to.length;
  let before = new Uint16Array(width + 1);
  let last = Uint16Array.from({ length: width + 1 }, (_, column) => column);
  let next = new Uint16Array(width + 1);
  for (let row = 0; row < from.length; row++) {
    const letter = from[row];
    const earlier = row > 0 ? from[row - 1] : undefined;
    next[0] = row + 1;
    let least = row + 1;
    for (let column = 0; column < width; column++) {
      const other = to[column];
      let best = (last[column] ?? 0) + (letter === other ? 0 : 1);
      const drop = (last[column + 1] ?? 0) + 1;
      if (drop < best) best = drop;
      const add = (next[column] ?? 0) + 1;
      if (add < best) best = add;
      if (column > 0 && letter === to[column - 1] && earlier === other) {
        const swap = (before[column - 1] ?? 0) + 1;
        if (swap < best) best = swap;
      }
      next[column + 1] = best;
      if (best < least) least = best;
    }
    // A swap looks back over one row: two in a row above it stay above it.
    if (least > most + 1) return least;
    [before, last, next] = [last, next, before];
  }
  return last[width] ?? 0;
}

function codesOf(text: string): Uint32Array {
  const codes = new Uint32Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    codes[length++] = code;
    if (code > 0xffff) at++;
  }
  return codes.subarray(0, length);
}
