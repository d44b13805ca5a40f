/**
 * The least number of letters to add, drop, change or swap with their neighbour that makes one text
 * the other (optimal string alignment).
 */
export function distanceBetween(a: string, b: string): number {
  const [from, to] = [[...a], [...b]];
  let before = new Uint16Array(to.length + 1);
  let last = Uint16Array.from({ length: to.length + 1 }, (_, column) => column);
  let next = new Uint16Array(to.length + 1);
  for (const [row, letter] of from.entries()) {
    next[0] = row + 1;
    for (let column = 0; column < to.length; column++) {
      const change = (last[column] ?? 0) + (letter === to[column] ? 0 : 1);
      const drop = (last[column + 1] ?? 0) + 1;
      const add = (next[column] ?? 0) + 1;
      const swapped = row > 0 && letter === to[column - 1] && from[row - 1] === to[column];
      const swap = swapped ? (before[column - 1] ?? 0) + 1 : change;
      next[column + 1] = Math.min(change, drop, add, swap);
    }
    [before, last, next] = [last, next, before];
  }
  return last[to.length] ?? 0;
}
