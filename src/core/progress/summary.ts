import { resolveAlias } from '#core/course/forwarding.ts';
import type { Forwarding } from '#core/course/types.ts';
import type { CardGraded, QuizAnswered, SectionRead, StudyEvent } from '#core/progress/events.ts';

/** What the log says now: the latest of each kind for each item, under its present id. */
export type Progress = {
  readonly read: ReadonlyMap<string, SectionRead>;
  readonly cards: ReadonlyMap<string, CardGraded>;
  readonly quiz: ReadonlyMap<string, QuizAnswered>;
};

/** Replays the log, oldest first. Events that were taken back do not count. */
export function summarize(events: readonly StudyEvent[], forwarding: Forwarding): Progress {
  const undone = undoneIn(events);
  const read = new Map<string, SectionRead>();
  const cards = new Map<string, CardGraded>();
  const quiz = new Map<string, QuizAnswered>();
  for (const event of events) {
    if (undone.has(event.id) || event.kind === 'undo') continue;
    const item = resolveAlias(event.item, forwarding);
    if (event.kind === 'read') read.set(item, event);
    else if (event.kind === 'card') cards.set(item, event);
    else quiz.set(item, event);
  }
  return { read, cards, quiz };
}

/** Ids of events that an undo took back; an undo that was itself taken back takes nothing. */
function undoneIn(events: readonly StudyEvent[]): ReadonlySet<string> {
  const undone = new Set<string>();
  for (const event of events.toReversed()) {
    if (event.kind === 'undo' && !undone.has(event.id)) undone.add(event.target);
  }
  return undone;
}
