import type { StudyEvent } from '#core/progress/events.ts';

/** Ids of events that an undo took back; an undo that was itself taken back takes nothing. */
export function undoneIn(events: readonly StudyEvent[]): ReadonlySet<string> {
  const undone = new Set<string>();
  for (let at = events.length - 1; at >= 0; at--) {
    const event = events[at];
    if (event?.kind === 'undo' && !undone.has(event.id)) undone.add(event.target);
  }
  return undone;
}
