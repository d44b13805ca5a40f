import type { Forwarding } from '#core/course/types.ts';
import { type Habits, habitsIn } from '#core/memory/habits.ts';
import { type Wrongs, wrongsIn } from '#core/memory/mistakes.ts';
import { type Memories, replay } from '#core/memory/replay.ts';
import type { Zone } from '#core/memory/study-day.ts';
import { settled } from '#core/progress/ahead.ts';
import { type Progress, summarize } from '#core/progress/summary.ts';
import { undoneIn } from '#core/progress/undone.ts';
import { openSave } from '#core/save/codec.ts';

/** What a worker is asked: to fold a stored log as of `now`. */
export type FoldAsk = {
  readonly text: string;
  readonly forwarding: Forwarding;
  readonly now: number;
};

/** What all events of a log come to. */
export type Folds = {
  readonly count: number;
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
    count: log.length,
    progress: summarize(log, forwarding, from),
    memories: replay(log, forwarding, { zone, now }, from),
    wrongs: wrongsIn(log, forwarding, zone, from),
    habits: habitsIn(log, zone, from),
  };
}
