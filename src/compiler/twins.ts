import type { Place, Report } from '#compiler/problem.ts';

/** Reports ids that stand twice within one item; true when there are any. */
export function reportTwins(
  entries: readonly { readonly id: string }[],
  place: Place,
  what: string,
  report: Report,
): boolean {
  const seen = new Set<string>();
  let found = false;
  for (const { id } of entries) {
    if (seen.has(id)) {
      found = true;
      report(place, `이 문항에 \`{#${id}}\`가 둘 있습니다. ${what}마다 다른 id를 적으세요.`);
    }
    seen.add(id);
  }
  return found;
}
