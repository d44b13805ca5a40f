import { resolveAlias } from '#core/course/forwarding.ts';
import type { Forwarding } from '#core/course/types.ts';
import type { CardGraded, QuizAnswered, SectionRead, StudyEvent } from '#core/progress/events.ts';
import type { From } from '#core/progress/folding.ts';
import { undoneIn } from '#core/progress/undone.ts';

/** What the log says now: the latest of each kind for each item, under its present id. */
export type Progress = {
  readonly read: ReadonlyMap<string, SectionRead>;
  readonly cards: ReadonlyMap<string, CardGraded>;
  readonly quiz: ReadonlyMap<string, QuizAnswered>;
};

/** Replays the log, oldest first. Events that were taken back do not count. */
export function summarize(
  events: readonly StudyEvent[],
  forwarding: Forwarding,
  { undone, before }: From<Progress> = { undone: undoneIn(events) },
): Progress {
  const read = new Map(before?.read);
  const cards = new Map(before?.cards);
  const quiz = new Map(before?.quiz);
  for (const event of events) {
    if (undone.has(event.id)) continue;
    if (event.kind === 'read') read.set(resolveAlias(event.item, forwarding), event);
    else if (event.kind === 'card') cards.set(resolveAlias(event.item, forwarding), event);
    else if (event.kind === 'quiz') quiz.set(resolveAlias(event.item, forwarding), event);
  }
  return { read, cards, quiz };
}
