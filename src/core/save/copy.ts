/** Why a copy was taken: what came next could not be undone by itself. */
export type CopyReason = 'import' | 'reset' | 'restore' | 'migration' | 'broken';

/** The whole log as it was at a time, sealed. */
export type Copy = { readonly at: number; readonly why: string; readonly text: string };

/** What was kept as copies, the latest first; what is no copy is left out. */
export function readCopies(kept: readonly unknown[]): readonly Copy[] {
  return kept.flatMap((one) => readCopy(one) ?? []).sort((a, b) => b.at - a.at);
}

function readCopy(value: unknown): Copy | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const [at, why, text]: unknown[] = ['at', 'why', 'text'].map((name) =>
    Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined,
  );
  const isCopy = typeof at === 'number' && typeof why === 'string' && typeof text === 'string';
  return isCopy ? { at, why, text } : undefined;
}
