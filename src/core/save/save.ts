import type { StudyEvent } from '#core/progress/events.ts';
import { mergeEvents } from '#core/progress/merge.ts';
import type { Unopened } from '#core/save/versions.ts';

/**
 * The study log as it is kept. Within a generation logs only grow and merge by union; a reset, or
 * taking an import back, begins the next generation, and what an older one held does not come back.
 */
export type Save = {
  readonly generation: number;
  /** Oldest first. */
  readonly events: readonly StudyEvent[];
};

/** What a stored or exported text turned out to be. */
export type Opened =
  | (Save & {
      readonly state: 'ok';
      /** The version it was written in. */
      readonly version: number;
      /** Records that could not be understood and were left out. */
      readonly dropped: number;
    })
  | Unopened;

/** Whether a save is another with events added behind it: the very same objects, each in its place. */
export function isGrownFrom(save: Save, older: Save): boolean {
  return (
    save.generation === older.generation &&
    older.events.every((event, at) => event === save.events[at])
  );
}

/** Of two saves the one of the later generation; of one generation, both together. */
export function mergeSaves(a: Save, b: Save): Save {
  if (a.generation !== b.generation) return a.generation > b.generation ? a : b;
  if (isGrownFrom(a, b)) return a;
  if (isGrownFrom(b, a)) return b;
  return { generation: a.generation, events: mergeEvents(a.events, b.events) };
}
