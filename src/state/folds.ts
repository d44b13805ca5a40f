import type { Forwarding } from '#core/course/types.ts';
import { type Habits, habitsIn } from '#core/memory/habits.ts';
import { type Wrongs, wrongsIn } from '#core/memory/mistakes.ts';
import { type Memories, replay } from '#core/memory/replay.ts';
import type { Zone } from '#core/memory/study-day.ts';
import { settled } from '#core/progress/ahead.ts';
import type { StudyEvent } from '#core/progress/events.ts';
import { type FoldAsk, type Folds, markOf } from '#core/progress/fold-text.ts';
import { folding } from '#core/progress/folding.ts';
import { loadForwarding } from '#course/course.ts';
import type { Clock } from '#platform/clock.ts';
import { inBreaths } from '#state/breaths.ts';
import { latest } from '#state/latest.ts';
import { progressFold } from '#state/progress-fold.ts';

/** What some screens show of the log besides, folded as it grows. */
export const memoryFold = latest((forwarding: Forwarding, zone: Zone) =>
  folding<Memories>((events, now, from) => replay(events, forwarding, { zone, now }, from)),
);
export const wrongsFold = latest((forwarding: Forwarding, zone: Zone) =>
  folding<Wrongs>((events, _, from) => wrongsIn(events, forwarding, zone, from)),
);
export const habitsFold = latest((zone: Zone) =>
  folding<Habits>((events, _, from) => habitsIn(events, zone, from)),
);

/** Folds a stored log beside the page. */
export type FoldBeside = (ask: FoldAsk) => Promise<Folds | undefined>;

/**
 * Folds a log before a screen asks for all of it at once: beside the page where its stored text is
 * at hand, else in steps with a breath for the browser between them.
 */
export async function foldLong(
  events: readonly StudyEvent[],
  clock: Clock,
  beside?: { readonly text: string; readonly fold: FoldBeside },
): Promise<void> {
  const now = clock.now();
  const log = settled(events, now);
  const forwarding = await loadForwarding();
  const progress = progressFold(forwarding);
  const memories = memoryFold(forwarding, clock.zone);
  const wrongs = wrongsFold(forwarding, clock.zone);
  const habits = habitsFold(clock.zone);
  const all = [progress, memories, wrongs, habits];
  if (all.every((one) => one.isDone(log, now))) return;
  if (beside) {
    const { text, fold } = beside;
    const folds = await fold({ text, forwarding, now }).catch(() => undefined);
    const own = markOf(log);
    // Another tab may have written meanwhile.
    if (folds?.log.count === own.count && folds.log.last === own.last) {
      progress.take(log, now, folds.progress);
      memories.take(log, now, folds.memories);
      wrongs.take(log, now, folds.wrongs);
      habits.take(log, now, folds.habits);
      return;
    }
  }
  for (const one of all) await inBreaths(one.prepare(log, now));
}
