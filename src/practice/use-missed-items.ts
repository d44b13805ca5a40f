import { useMistakes } from '#state/mistakes-context.ts';

/** Those of some questions that were missed, as `q:` units. */
export function useMissedItems(ids: readonly string[]): readonly string[] {
  const asked = new Set(ids.map((id) => `q:${id}`));
  return useMistakes().flatMap(({ item }) => (asked.has(item) ? [item] : []));
}
