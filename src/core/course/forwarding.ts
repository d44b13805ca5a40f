import type { Forwarding } from '#core/course/types.ts';

/** The present name of a `kind:id`, following aliases as far as they lead; loops end where they start. */
export function resolveAlias(ref: string, { aliases }: Forwarding): string {
  if (!Object.hasOwn(aliases, ref)) return ref;
  const seen = new Set<string>();
  let now = ref;
  while (!seen.has(now)) {
    seen.add(now);
    const next = Object.hasOwn(aliases, now) ? aliases[now] : undefined;
    if (next === undefined) return now;
    now = next;
  }
  return now;
}
