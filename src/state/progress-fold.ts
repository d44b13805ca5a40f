import type { Forwarding } from '#core/course/types.ts';
import { folding } from '#core/progress/folding.ts';
import { type Progress, summarize } from '#core/progress/summary.ts';
import { latest } from '#state/latest.ts';

/** What every screen shows of the log, folded as it grows. */
export const progressFold = latest((forwarding: Forwarding) =>
  folding<Progress>((events, _, from) => summarize(events, forwarding, from)),
);
