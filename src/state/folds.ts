import type { Forwarding } from '#core/course/types.ts';
import { type Wrongs, wrongsIn } from '#core/memory/mistakes.ts';
import { type Memories, replay } from '#core/memory/replay.ts';
import type { Zone } from '#core/memory/study-day.ts';
import { settled } from '#core/progress/ahead.ts';
import type { StudyEvent } from '#core/progress/events.ts';
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

/** Folds a log in steps, with a breath for the browser between them. */
export async function foldInBreaths(events: readonly StudyEvent[], clock: Clock): Promise<void> {
  const now = clock.now();
  const log = settled(events, now);
  const forwarding = await loadForwarding();
  await inBreaths(progressFold(forwarding).prepare(log, now));
  await inBreaths(memoryFold(forwarding, clock.zone).prepare(log, now));
  await inBreaths(wrongsFold(forwarding, clock.zone).prepare(log, now));
}
