/** Where a standard spelling differs from what was typed: what stands before, there, and after. */
export function differenceOf(
  typed: string,
  standard: string,
): { readonly before: string; readonly changed: string; readonly after: string } {
  const [left, right] = [[...typed], [...standard]];
  let start = 0;
  while (start < right.length && left[start] === right[start]) start++;
  let end = 0;
  while (
    end < right.length - start &&
    end < left.length - start &&
    left.at(-1 - end) === right.at(-1 - end)
  ) {
    end++;
  }
  return {
    before: right.slice(0, start).join(''),
    changed: right.slice(start, right.length - end).join(''),
    after: right.slice(right.length - end).join(''),
  };
}
