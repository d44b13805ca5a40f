import type { Forwarding } from '#core/course/types.ts';
import { type Habits, habitsIn } from '#core/memory/habits.ts';
import { type Wrongs, wrongsIn } from '#core/memory/mistakes.ts';
import { type Memories, replay } from '#core/memory/replay.ts';
import type { Zone } from '#core/memory/study-day.ts';
import { settled } from '#core/progress/ahead.ts';
import type { StudyEvent } from '#core/progress/events.ts';
import { type Progress, summarize } from '#core/progress/summary.ts';
import { undoneIn } from '#core/progress/undone.ts';
import { openSave } from '#core/save/codec.ts';

/** What a worker is asked: to fold a stored log as of `now`. */
export type FoldAsk = {
  readonly text: string;
  readonly forwarding: Forwarding;
  readonly now: number;
};

/** How many events a log has, and the id of the last of them. */
export type LogMark = { readonly count: number; readonly last: string | undefined };

/** By what a page knows its own log again. */
export function markOf(log: readonly StudyEvent[]): LogMark {
  return { count: log.length, last: log.at(-1)?.id };
}

/** What all events of a log come to. */
export type Folds = {
  readonly log: LogMark;
  readonly progress: Progress;
  readonly memories: Memories;
  readonly wrongs: Wrongs;
  readonly habits: Habits;
};

/** Folds a stored log; undefined where the text holds none that can be read. */
export function foldText({ text, forwarding, now }: FoldAsk, zone: Zone): Folds | undefined {
  const opened = openSave(text);
  if (opened.state !== 'ok') return undefined;
  const log = settled(opened.events, now);
  const from = { undone: undoneIn(log) };
  return {
    log: markOf(log),
    progress: summarize(log, forwarding, from),
    memories: replay(log, forwarding, { zone, now }, from),
    wrongs: wrongsIn(log, forwarding, zone, from),
    habits: habitsIn(log, zone, from),
  };
}
