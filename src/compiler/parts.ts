import type { Heading, Root, RootContent } from 'mdast';
import type { Report } from '#compiler/problem.ts';

/** A heading of level two with its id and the blocks below it, up to the next. */
export type Part = {
  readonly heading: Heading;
  readonly blocks: readonly RootContent[];
};

/** Splits a document at its `##` headings. */
export function splitParts(root: Root): { before: readonly RootContent[]; parts: readonly Part[] } {
  const before: RootContent[] = [];
  const parts: { heading: Heading; blocks: RootContent[] }[] = [];
  for (const block of root.children) {
    if (block.type === 'heading' && block.depth === 2) parts.push({ heading: block, blocks: [] });
    else (parts.at(-1)?.blocks ?? before).push(block);
  }
  return { before, parts };
}

/** Only headings hold entries: text before the first would be lost, so it is a problem. */
export function refuseBefore(before: readonly RootContent[], report: Report): void {
  const [first] = before;
  if (first) report(first, '첫 `##` 앞의 글은 어디에도 나오지 않습니다. 지우거나 옮기세요.');
}
