import type { NeededId, Problem } from '#compiler/problem.ts';

/**
 * Writes the ids that problems of one file ask for into its text. `taken` holds the ids in use for
 * each scope and learns the new ones. Later places are written first so that offsets stay true.
 */
export function writeMissingIds(
  text: string,
  problems: readonly Problem[],
  taken: Map<string, Set<string>>,
): { readonly text: string; readonly ids: readonly string[] } {
  const needs = problems.flatMap((problem) => problem.needsId ?? []);
  const named = needs.map((need) => ({ need, id: freeId(need, taken) }));
  const written = [...named]
    .sort((a, b) => b.need.offset - a.need.offset)
    .reduce((rest, { need, id }) => insert(rest, need, id), text);
  return { text: written, ids: named.map(({ id }) => id) };
}

function freeId({ wish, scope }: NeededId, taken: Map<string, Set<string>>): string {
  const used = taken.get(scope) ?? new Set<string>();
  taken.set(scope, used);
  let id = wish;
  for (let number = 2; used.has(id); number++) id = `${wish}-${number}`;
  used.add(id);
  return id;
}

function insert(text: string, { offset, form }: NeededId, id: string): string {
  const mark = form === 'mark' ? ` {#${id}}` : `id: ${id}\n`;
  return text.slice(0, offset) + mark + text.slice(offset);
}
