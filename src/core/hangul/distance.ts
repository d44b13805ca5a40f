/**
 * The least number of letters to add, drop, change or swap with their neighbour that makes one text
 * the other (optimal string alignment).
 */
export function distanceBetween(a: string, b: string): number {
  const [from, to] = [[...a], [...b]];
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [row, letter] of from.entries()) {
    const next = [row + 1];
    for (const [column, other] of to.entries()) {
      const change = (last[column] ?? 0) + (letter === other ? 0 : 1);
      const drop = (last[column + 1] ?? 0) + 1;
      const add = (next[column] ?? 0) + 1;
      const swapped = row > 0 && letter === to[column - 1] && from[row - 1] === other;
      const swap = swapped ? (before[column - 1] ?? 0) + 1 : change;
      next.push(Math.min(change, drop, add, swap));
    }
    before = last;
    last = next;
  }
  return last[to.length] ?? 0;
}
