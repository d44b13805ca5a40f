import type { FoldAsk, Folds } from '#core/progress/fold-text.ts';
import { trusted } from '#platform/trusted.ts';

/** Folds a stored log in a worker of its own, which ends with it; rejects where that cannot be. */
export async function foldInWorker(address: string, ask: FoldAsk): Promise<Folds | undefined> {
  const worker = new Worker(trusted(address), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = reject;
      worker.postMessage(ask);
    });
  } finally {
    worker.terminate();
  }
}
