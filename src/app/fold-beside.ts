import type { FoldAsk } from '#core/progress/fold-text.ts';
import { foldInWorker } from '#platform/fold-worker.ts';
import foldAddress from '#worker/fold.ts?worker&url';

/** Folds a stored log in a worker beside the page. */
export const foldBeside = (ask: FoldAsk) => foldInWorker(foldAddress, ask);
