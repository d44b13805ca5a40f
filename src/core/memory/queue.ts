import { recallAfter } from '#core/memory/fsrs.ts';
import { dueDay, type Plan } from '#core/memory/plan.ts';
import type { Memories, Memory } from '#core/memory/replay.ts';

export type Limits = {
  /** Units met for the first time on one day. */
  readonly newPerDay: number;
  /** Units asked on one day, new ones included. */
  readonly perDay: number;
};
export type TodayQueue = {
  /** What to ask now, in order: due first, then new. */
  readonly units: readonly string[];
  readonly due: number;
  readonly fresh: number;
  /** Due units that wait for another day because of the limit or a sibling. */
  readonly waiting: number;
  readonly doneToday: number;
};

/** After so many days away the first reviews are those that come easiest. */
const AWAY_DAYS = 30;

/**
 * Today's queue: what is due by predicted recall, weakest first (after a long absence strongest
 * first, so that coming back is not a wall), then new units in their order. Never above the limit,
 * and of one keyword only one side a day.
 */
export function queueFor(
  units: readonly string[],
  memories: Memories,
  { today, limits, plan }: { readonly today: number; readonly limits: Limits; readonly plan: Plan },
): TodayQueue {
  const known = units.flatMap((unit) => memories.get(unit) ?? []);
  const seenToday = [...memories.values()].filter(({ last }) => last >= today);
  const taken = new Set(seenToday.map(({ unit }) => siblingsOf(unit)));
  const room = Math.max(0, limits.perDay - seenToday.length);
  const due = sortDue(
    known.filter((memory) => memory.last < today && dueDay(memory, plan, today) <= today),
    today,
    awayFor(memories, today) >= AWAY_DAYS,
  );
  const now = takeApart(
    due.map(({ unit }) => unit),
    taken,
    room,
  );
  const newToday = seenToday.filter(({ first }) => first >= today).length;
  const fresh = takeApart(
    units.filter((unit) => !memories.has(unit)),
    taken,
    Math.min(room - now.length, Math.max(0, limits.newPerDay - newToday)),
  );
  return {
    units: [...now, ...fresh],
    due: now.length,
    fresh: fresh.length,
    waiting: due.length - now.length,
    doneToday: seenToday.length,
  };
}

/**
 * Up to `size` units for a drill of a few sections, whatever is due: those least likely to be
 * recalled, then those never met; of one keyword only one side.
 */
export function drillFor(
  units: readonly string[],
  memories: Memories,
  { today, size }: { readonly today: number; readonly size: number },
): readonly string[] {
  const known = units.flatMap((unit) => memories.get(unit) ?? []);
  const order = [
    ...sortDue(known, today, false).map(({ unit }) => unit),
    ...units.filter((unit) => !memories.has(unit)),
  ];
  return takeApart(order, new Set(), size);
}

/** Takes units in order until there is no room, at most one of each family; notes the families. */
function takeApart(units: readonly string[], taken: Set<string>, room: number): readonly string[] {
  const chosen: string[] = [];
  for (const unit of units) {
    const family = siblingsOf(unit);
    if (chosen.length >= room) break;
    if (taken.has(family)) continue;
    taken.add(family);
    chosen.push(unit);
  }
  return chosen;
}

/** The sides of one keyword are siblings: seeing one gives the others away. */
function siblingsOf(unit: string): string {
  return unit.split('/')[0] ?? unit;
}

function sortDue(due: readonly Memory[], today: number, easyFirst: boolean): readonly Memory[] {
  const recall = ({ strength, last }: Memory) => recallAfter(strength, today - last);
  const sign = easyFirst ? -1 : 1;
  return [...due].sort((a, b) => sign * (recall(a) - recall(b)) || (a.unit < b.unit ? -1 : 1));
}

function awayFor(memories: Memories, today: number): number {
  const latest = Math.max(...[...memories.values()].map(({ last }) => last));
  return memories.size === 0 ? 0 : today - latest;
}
