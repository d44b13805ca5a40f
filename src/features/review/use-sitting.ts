import { useState } from 'react';
import type { Sitting } from '#core/memory/sitting.ts';
import { readSitting, sittingDraft } from '#core/save/drafts.ts';
import { useDraft } from '#state/drafts.ts';

/**
 * A sitting with the units it began with, whatever its own answers change. One that was left half-way
 * in this tab goes on where it was.
 */
export function useSitting(
  name: string,
  units: readonly string[],
): readonly [Sitting, (next: Sitting) => void] {
  const [kept, keep] = useDraft<Sitting | undefined>(
    sittingDraft(name),
    () => undefined,
    readSitting,
  );
  const [sitting, setSitting] = useState(kept ?? { queue: units, done: [] });
  const change = (next: Sitting) => {
    setSitting(next);
    keep(next.queue.length > 0 ? next : undefined);
  };
  return [sitting, change];
}
