import { resolveAlias } from '#core/course/forwarding.ts';
import type { Forwarding } from '#core/course/types.ts';
import { studyDay, type Zone } from '#core/memory/study-day.ts';
import type { Cause, QuizAnswered, StudyEvent } from '#core/progress/events.ts';
import type { From } from '#core/progress/folding.ts';
import { undoneIn } from '#core/progress/undone.ts';

/** An item of the 오답노트. */
export type Mistake = {
  /** `q:id` under its present id. */
  readonly item: string;
  /** The answer that put it here last. */
  readonly answer: QuizAnswered;
  /** True when it was right by luck. */
  readonly lucky: boolean;
  /** How often it went wrong or was lucky. */
  readonly count: number;
  /** Days on which it was right and sure since; it leaves at two. */
  readonly days: number;
  readonly cause: Cause | undefined;
  readonly memo: string;
};
const DAYS_TO_LEAVE = 2;

/** What the 오답노트 is made of: items in it, and what was noted beside any. */
export type Wrongs = {
  readonly open: ReadonlyMap<string, Wrong>;
  readonly notes: ReadonlyMap<string, Pick<Mistake, 'cause' | 'memo'>>;
};
type Wrong = {
  readonly answer: QuizAnswered;
  readonly lucky: boolean;
  readonly count: number;
  /** Days on which it was right and sure since. */
  readonly rightDays: readonly number[];
};

/** Replays the log, oldest first. An answer without a word on confidence counts as sure. */
export function wrongsIn(
  events: readonly StudyEvent[],
  forwarding: Forwarding,
  zone: Zone,
  { undone, before }: From<Wrongs> = { undone: undoneIn(events) },
): Wrongs {
  const open = new Map(before?.open);
  const notes = new Map(before?.notes);
  for (const event of events) {
    if (undone.has(event.id)) continue;
    if (event.kind === 'note') {
      notes.set(resolveAlias(event.item, forwarding), {
        cause: event.cause,
        memo: event.memo ?? '',
      });
    }
    if (event.kind !== 'quiz') continue;
    const item = resolveAlias(event.item, forwarding);
    const wrong = open.get(item);
    const lucky = event.outcome === 'correct' && event.confidence === 'guess';
    if (event.outcome === 'wrong' || lucky) {
      open.set(item, { answer: event, lucky, count: (wrong?.count ?? 0) + 1, rightDays: [] });
    } else if (wrong && event.confidence !== 'unsure') {
      const day = studyDay(event.at, zone);
      if (wrong.rightDays.includes(day)) continue;
      const rightDays = [...wrong.rightDays, day];
      if (rightDays.length >= DAYS_TO_LEAVE) open.delete(item);
      else open.set(item, { ...wrong, rightDays });
    }
  }
  return { open, notes };
}

/**
 * Items that went wrong or were only guessed, until they were right and sure on two different
 * days; those that went wrong last come first.
 */
export function mistakesOf({ open, notes }: Wrongs): readonly Mistake[] {
  return [...open]
    .map(([item, { rightDays, ...wrong }]) => ({
      ...{ item, ...wrong, days: rightDays.length, cause: undefined, memo: '' },
      ...notes.get(item),
    }))
    .sort((a, b) => b.answer.at - a.answer.at || (a.item < b.item ? -1 : 1));
}

/** Keywords taken for another, most often first: how often an option that names one was chosen. */
export function confusionsIn(
  events: readonly StudyEvent[],
  forwarding: Forwarding,
  /** The keyword that a chosen option of an item confuses, if any. */
  confusedBy: (item: string, option: string) => string | undefined,
): readonly { readonly keyword: string; readonly count: number }[] {
  const undone = undoneIn(events);
  const counts = new Map<string, number>();
  for (const event of events) {
    if (event.kind !== 'quiz' || event.outcome === 'correct' || undone.has(event.id)) continue;
    const item = resolveAlias(event.item, forwarding);
    const confused = new Set(event.given.flatMap((option) => confusedBy(item, option) ?? []));
    for (const keyword of confused) counts.set(keyword, (counts.get(keyword) ?? 0) + 1);
  }
  return [...counts]
    .map(([keyword, count]) => ({ keyword, count }))
    .sort((a, b) => b.count - a.count || (a.keyword < b.keyword ? -1 : 1));
}
