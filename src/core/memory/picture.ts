import { recallAfter } from '#core/memory/fsrs.ts';
import type { Memories } from '#core/memory/replay.ts';

export type SectionRecall = {
  /** Mean predicted recall, 0 to 1, of the units met; undefined before the first. */
  readonly recall: number | undefined;
  readonly met: number;
  readonly of: number;
};

/** How much of a set of units is predicted to be recalled on a day. */
export function recallOf(units: readonly string[], memories: Memories, day: number): SectionRecall {
  const met = units.flatMap((unit) => memories.get(unit) ?? []);
  const sum = met.reduce((total, m) => total + recallAfter(m.strength, day - m.last), 0);
  return {
    recall: met.length === 0 ? undefined : sum / met.length,
    met: met.length,
    of: units.length,
  };
}
