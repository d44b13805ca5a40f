import type { WorkerAsk, WorkerMessage } from '#core/offline/saved.ts';
import { trusted } from '#platform/trusted.ts';

/** What becomes of the site's service worker, as one page learns of it. */
export type WorkerNews =
  /** One is in charge, with the files of its build. */
  | 'ready'
  /** There is a newer build than that of this page. */
  | 'update'
  /** The first one could not be installed. */
  | 'failed';

/** A handle on the site's service worker. */
export type Offline = {
  /** False where the browser has none, or refuses it to this page. */
  readonly isPossible: boolean;
  /** True when the learner wants to save data and nothing was installed before. */
  readonly isSparing: () => boolean;
  /** Installs the worker, or finds the one there is, and tells of it from then on. */
  readonly install: (tell: (news: WorkerNews) => void) => Promise<void>;
  /** What the worker answers; undefined when there is none, or it does not. */
  readonly ask: (kind: 'how-much' | 'save') => Promise<unknown>;
  /** Lets the newer build take over and opens the page anew. */
  readonly takeOver: () => void;
};

/** A handle where there is no worker. */
export const noWorker: Offline = {
  isPossible: false,
  isSparing: () => false,
  install: async () => {},
  ask: async () => undefined,
  takeOver: () => {},
};

/** A worker that does not answer in this time is broken. */
const PATIENCE_MILLIS = 20_000;
/** A worker that takes longer to take over will have done so at a later page. */
const TAKE_OVER_MILLIS = 2000;
/** A page that stays open looks for a newer build when it is looked at again after this time. */
const LOOK_EVERY_MILLIS = 60 * 60 * 1000;

/**
 * The worker at `address`, for a page whose code and course stand at `parts`. A worker in waiting
 * takes over when a page asks for it, or when no page is open any more; never under an open page.
 */
export function serviceWorker(address: string, parts: readonly string[]): Offline {
  const container: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  let registration: ServiceWorkerRegistration | undefined;
  let isTakingOver = false;

  const tellIfNewer = async (worker: ServiceWorker, tell: (news: WorkerNews) => void) => {
    // A page opened after a deploy is of the newer build already, whichever worker is in charge.
    const known = await Promise.all(parts.map((part) => send(worker, 'knows', part)));
    if (known.includes(false)) tell('update');
  };
  const follow = (worker: ServiceWorker, tell: (news: WorkerNews) => void) => {
    const isFirst = !registration?.active;
    const look = () => {
      if (worker.state === 'installed' && !isFirst) void tellIfNewer(worker, tell);
      if (worker.state === 'activated' && isFirst) tell('ready');
      if (worker.state === 'redundant' && isFirst) tell('failed');
    };
    worker.addEventListener('statechange', look);
    look();
  };

  return {
    isPossible: container !== undefined,
    isSparing: () => {
      const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
      return connection?.saveData === true && container?.controller === null;
    },
    install: async (tell) => {
      const isControlled = container.controller !== null;
      try {
        registration = await container.register(trusted(address));
        const { active, waiting, installing } = registration;
        if (active) tell('ready');
        for (const worker of [waiting, installing]) if (worker) follow(worker, tell);
        registration.onupdatefound = () => {
          if (registration?.installing) follow(registration.installing, tell);
        };
        lookAgain(registration);
      } catch {
        return tell('failed');
      }
      container.oncontrollerchange = () => {
        if (isTakingOver) location.reload();
        // Another page let the newer build take over.
        else if (isControlled && container.controller) void tellIfNewer(container.controller, tell);
      };
    },
    ask: async (kind) => {
      const worker = registration?.active ?? registration?.installing;
      return worker ? send(worker, kind, null) : undefined;
    },
    takeOver: () => {
      isTakingOver = true;
      const waiting = registration?.waiting;
      waiting?.postMessage({ kind: 'take-over', about: null } satisfies WorkerMessage);
      setTimeout(() => location.reload(), waiting ? TAKE_OVER_MILLIS : 0);
    },
  };
}

/** Sends a question to a worker and gives its answer; undefined when none comes. */
function send<Kind extends keyof WorkerAsk>(
  worker: ServiceWorker,
  kind: Kind,
  about: WorkerAsk[Kind],
): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => {
      port1.close();
      resolve(data);
    };
    worker.postMessage({ kind, about }, [port2]);
    // How long it takes to fetch files is the network's affair.
    if (kind !== 'save') setTimeout(resolve, PATIENCE_MILLIS, undefined);
  });
}

function lookAgain(registration: ServiceWorkerRegistration): void {
  let last = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - last < LOOK_EVERY_MILLIS) return;
    last = Date.now();
    // Without a network there is nothing newer.
    registration.update().catch(() => {});
  });
}
