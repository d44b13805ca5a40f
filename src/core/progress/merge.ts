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
    if (known && isSame(known, event)) continue;
    if (!known || keyOf(event) < keyOf(known)) byId.set(event.id, event);
  }
  return [...byId.values()].sort(byTime);
}

/** A log with one event more, whose id is new. The usual event is the latest and costs nothing. */
export function appendEvent(
  events: readonly StudyEvent[],
  event: StudyEvent,
): readonly StudyEvent[] {
  const last = events.at(-1);
  return last && byTime(last, event) > 0 ? mergeEvents(events, [event]) : [...events, event];
}

function byTime(a: StudyEvent, b: StudyEvent): number {
  return a.at - b.at || (a.id < b.id ? -1 : 1);
}

function isSame(a: StudyEvent, b: StudyEvent): boolean {
  if (a === b) return true;
  const [ours, theirs] = [Object.entries(a), new Map(Object.entries(b))];
  return ours.length === theirs.size && ours.every(([k, v]) => isEqual(v, theirs.get(k)));
}

function isEqual(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((part, at) => part === b[at]);
}

/** Two events of one id never differ in our own writing; a tampered file must still merge one way. */
function keyOf(event: StudyEvent): string {
  return JSON.stringify(Object.entries(event).sort(([a], [b]) => (a < b ? -1 : 1)));
}
