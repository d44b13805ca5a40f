import type { Saved } from '#core/offline/saved.ts';
import type { Offline, WorkerNews } from '#platform/offline.ts';

/** A service worker that does what the test says: `tell` is set once a page has installed it. */
export function fakeWorker(able: Partial<Pick<Offline, 'isPossible' | 'isSparing'>> = {}) {
  const worker = {
    tell: (_: WorkerNews) => {},
    /** What it has kept; undefined while there is no worker. */
    saved: undefined as Saved | undefined,
    /** What it will have kept after the next saving. */
    savedNext: undefined as Saved | undefined,
    installs: 0,
    takeOvers: 0,
  };
  const offline: Offline = {
    isPossible: true,
    isSparing: () => false,
    ...able,
    install: async (tell) => {
      worker.installs++;
      worker.tell = tell;
    },
    ask: async (kind) => {
      if (kind === 'save' && worker.savedNext) worker.saved = worker.savedNext;
      return worker.saved;
    },
    takeOver: () => void worker.takeOvers++,
  };
  return { worker, offline };
}
