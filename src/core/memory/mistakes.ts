import { resolveAlias } from '#core/course/forwarding.ts';
import type { Forwarding } from '#core/course/types.ts';
import { studyDay, type Zone } from '#core/memory/study-day.ts';
import type { Cause, QuizAnswered, StudyEvent } from '#core/progress/events.ts';
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

/**
 * Items that went wrong or were only guessed, until they were right and sure on two different
 * days; those that went wrong last come first. An answer without a word on confidence counts as sure.
 */
export function mistakesIn(
  events: readonly StudyEvent[],
  forwarding: Forwarding,
  zone: Zone,
): readonly Mistake[] {
  const undone = undoneIn(events);
  const open = new Map<string, Mistake & { readonly rightDays: ReadonlySet<number> }>();
  const notes = new Map<string, Pick<Mistake, 'cause' | 'memo'>>();
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
    const before = open.get(item);
    const lucky = event.outcome === 'correct' && event.confidence === 'guess';
    if (event.outcome === 'wrong' || lucky) {
      open.set(item, {
        ...{ item, answer: event, lucky, days: 0, cause: undefined, memo: '' },
        count: (before?.count ?? 0) + 1,
        rightDays: new Set(),
      });
    } else if (before && event.confidence !== 'unsure') {
      const rightDays = new Set([...before.rightDays, studyDay(event.at, zone)]);
      if (rightDays.size >= DAYS_TO_LEAVE) open.delete(item);
      else open.set(item, { ...before, rightDays, days: rightDays.size });
    }
  }
  return [...open.values()]
    .map(({ rightDays: _, ...mistake }) => ({ ...mistake, ...notes.get(mistake.item) }))
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
