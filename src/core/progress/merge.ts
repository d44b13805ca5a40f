import type { StudyEvent } from '#core/progress/events.ts';

/**
 * The union of two logs by event id, oldest first. Commutative, associative and idempotent, so that
 * tabs, backups and stores can be merged in any order. With an empty one it makes a log of any events.
 */
export function mergeEvents(
  a: readonly StudyEvent[],
  b: readonly StudyEvent[],
): readonly StudyEvent[] {
  return zip(a, b) ?? unite(a, b);
}

/** A log with one event more, whose id is new. The usual event is the latest and costs nothing. */
export function appendEvent(
  events: readonly StudyEvent[],
  event: StudyEvent,
): readonly StudyEvent[] {
  const last = events.at(-1);
  return last && byTime(last, event) > 0 ? mergeEvents(events, [event]) : [...events, event];
}

/** Events of a log that a part of it, in the same order, does not have. */
export function eventsBeside(
  log: readonly StudyEvent[],
  part: readonly StudyEvent[],
): readonly StudyEvent[] {
  let at = 0;
  return log.filter((event) => {
    const isThere = part[at]?.id === event.id;
    if (isThere) at++;
    return !isThere;
  });
}

/** Events whose ids are all different, oldest first. */
export function inOrder(events: readonly StudyEvent[]): readonly StudyEvent[] {
  return isSorted(events) ? events : [...events].sort(byTime);
}

function unite(a: readonly StudyEvent[], b: readonly StudyEvent[]): readonly StudyEvent[] {
  const byId = new Map<string, StudyEvent>();
  for (const event of [...a, ...b]) {
    const known = byId.get(event.id);
    if (known && isSame(known, event)) continue;
    if (!known || keyOf(event) < keyOf(known)) byId.set(event.id, event);
  }
  return [...byId.values()].sort(byTime);
}

/** The union of two sorted logs, in one pass; undefined where one of them is not what it should be. */
function zip(
  a: readonly StudyEvent[],
  b: readonly StudyEvent[],
): readonly StudyEvent[] | undefined {
  const merged: StudyEvent[] = [];
  /** Ids that only one side has at that time. */
  const alone = new Set<string>();
  let [ours, theirs, both] = [0, 0, 0];
  for (;;) {
    const mine = a[ours];
    const other = b[theirs];
    const isBoth =
      mine && other && (mine === other || (mine.id === other.id && isSame(mine, other)));
    const isMine = mine && (isBoth || !other || byTime(mine, other) < 0);
    const next = isMine ? mine : other;
    if (!next) break;
    const last = merged.at(-1);
    if (last && byTime(last, next) > 0) return undefined;
    merged.push(next);
    if (isMine) ours++;
    if (!isMine || isBoth) theirs++;
    if (isBoth) both++;
    else alone.add(next.id);
  }
  if (alone.size < merged.length - both) return undefined;
  return both === b.length ? a : both === a.length ? b : merged;
}

function isSorted(events: readonly StudyEvent[]): boolean {
  for (let at = 1; at < events.length; at++) {
    const [before, event] = [events[at - 1], events[at]];
    if (before && event && byTime(before, event) > 0) return false;
  }
  return true;
}

/** Never 0 for two events: no two of one log have the same id. */
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
