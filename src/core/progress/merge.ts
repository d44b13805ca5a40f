import type { StudyEvent } from '#core/progress/events.ts';

/**
 * The union of two logs by event id, oldest first. Commutative, associative and idempotent, so that
 * tabs, backups and stores can be merged in any order.
 */
export function mergeEvents(
  a: readonly StudyEvent[],
  b: readonly StudyEvent[],
): readonly StudyEvent[] {
  const byId = new Map<string, StudyEvent>();
  for (const event of [...a, ...b]) {
    const known = byId.get(event.id);
    if (known === event) continue;
    if (!known || keyOf(event) < keyOf(known)) byId.set(event.id, event);
  }
  return [...byId.values()].sort(byTime);
}

function byTime(a: StudyEvent, b: StudyEvent): number {
  return a.at - b.at || (a.id < b.id ? -1 : 1);
}

const keys = new WeakMap<StudyEvent, string>();

/** Two events of one id never differ in our own writing; a tampered file must still merge one way. */
function keyOf(event: StudyEvent): string {
  const key =
    keys.get(event) ?? JSON.stringify(Object.entries(event).sort(([a], [b]) => (a < b ? -1 : 1)));
  keys.set(event, key);
  return key;
}
