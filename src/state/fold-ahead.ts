import type { StudyEvent } from '#core/progress/events.ts';
import type { Clock } from '#platform/clock.ts';

/** A shorter log is folded when a screen asks for it. */
const LONG = 2_000;

/** Folds a long log before a screen asks for all of it at once; only then is the code for it loaded. */
export async function foldAhead(events: readonly StudyEvent[], clock: Clock): Promise<void> {
  if (events.length <= LONG) return;
  const { foldInBreaths } = await import('#state/folds.ts');
  await foldInBreaths(events, clock);
}
