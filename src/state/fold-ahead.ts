import type { StudyEvent } from '#core/progress/events.ts';
import type { Clock } from '#platform/clock.ts';
import type { Shelf } from '#platform/shelf.ts';
import type { FoldBeside } from '#state/folds.ts';
import { STUDY_KEY } from '#state/keeper.ts';

/** A shorter log is folded when a screen asks for it. */
const LONG = 2_000;

type Parts = {
  readonly clock: Clock;
  readonly shelf: Pick<Shelf, 'read'>;
  readonly fold: FoldBeside;
};

/** Folds a long log before a screen asks for all of it at once; only then is the code for it loaded. */
export async function foldAhead(
  events: readonly StudyEvent[],
  { clock, shelf, fold }: Parts,
): Promise<void> {
  if (events.length <= LONG) return;
  const { foldLong } = await import('#state/folds.ts');
  await foldLong(events, clock, { text: shelf.read(STUDY_KEY) ?? '', fold });
}
