import { resolveAlias } from '#core/course/forwarding.ts';
import type { Forwarding } from '#core/course/types.ts';
import { type Grade, intervalOf, type Strength, strengthAfter } from '#core/memory/fsrs.ts';
import { studyDay, type Zone } from '#core/memory/study-day.ts';
import { isAhead } from '#core/progress/ahead.ts';
import type { CardGraded, QuizAnswered, StudyEvent } from '#core/progress/events.ts';
import type { From } from '#core/progress/folding.ts';
import { undoneIn } from '#core/progress/undone.ts';

/** What is remembered of one unit: a side of a keyword (`k:etcd`, `k:etcd/name`) or an item. */
export type Memory = {
  readonly unit: string;
  readonly strength: Strength;
  /** Study days: first and last review, and when the next is due. */
  readonly first: number;
  readonly last: number;
  readonly due: number;
  readonly lapses: number;
  /** True from a confident error until it was set right on a later day. */
  readonly surprised: boolean;
};
export type Memories = ReadonlyMap<string, Memory>;

/** A confident error is asked again after about a week, however well it was repaired. */
const SURPRISE_DAYS = 7;

/**
 * Replays a merged log, oldest first, into what is remembered. Days never run backwards, an event
 * from a clock a little ahead counts as of `now`, and one from a clock set wrong sets no due day.
 */
export function replay(
  events: readonly StudyEvent[],
  forwarding: Forwarding,
  { zone, now }: { readonly zone: Zone; readonly now: number },
  { undone, before }: From<Memories> = { undone: undoneIn(events) },
): Memories {
  const memories = new Map(before);
  for (const event of events) {
    if ((event.kind !== 'card' && event.kind !== 'quiz') || undone.has(event.id)) continue;
    if (isAhead(event, now)) continue;
    const unit = unitOf(event, resolveAlias(event.item, forwarding));
    const day = studyDay(Math.min(event.at, now), zone);
    memories.set(unit, reviewed(memories.get(unit), unit, day, event));
  }
  return memories;
}

/** The unit that an event is about: the item, with the side of a card that is not the meaning. */
function unitOf(event: CardGraded | QuizAnswered, item: string): string {
  return event.kind === 'card' && event.face !== undefined ? `${item}/${event.face}` : item;
}

function reviewed(
  before: Memory | undefined,
  unit: string,
  at: number,
  event: CardGraded | QuizAnswered,
): Memory {
  const day = Math.max(at, before?.last ?? at);
  const grade = gradeOf(event);
  const strength = strengthAfter(before?.strength, day - (before?.last ?? day), grade);
  const surprised = isSurprise(event) || (before?.surprised === true && before.last === day);
  const interval = intervalOf(strength);
  // Whatever was forgotten comes back tomorrow; today it returns within the sitting.
  const days = grade === 1 ? 1 : surprised ? Math.min(SURPRISE_DAYS, interval) : interval;
  return {
    unit,
    strength,
    first: before?.first ?? day,
    last: day,
    due: day + days,
    lapses: (before?.lapses ?? 0) + (grade === 1 ? 1 : 0),
    surprised,
  };
}

/** How well an event says the unit was known. A guess that hit is barely more than a miss. */
export function gradeOf(event: CardGraded | QuizAnswered): Grade {
  if (event.kind === 'card') return event.grade ?? (event.outcome === 'known' ? 3 : 1);
  if (event.outcome === 'wrong') return 1;
  return event.confidence === 'guess' || event.confidence === 'unsure' ? 2 : 3;
}

function isSurprise(event: CardGraded | QuizAnswered): boolean {
  return event.kind === 'quiz' && event.outcome === 'wrong' && event.confidence === 'sure';
}
