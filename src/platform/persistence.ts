/** Whether the browser promises not to clear what is kept here when it wants room. */
export type Promised = 'promised' | 'not-promised' | 'unknown';

/** What the browser says of the storage it lends. */
export type Persistence = {
  readonly state: () => Promise<Promised>;
  /** Asks for the promise; some browsers ask the learner. */
  readonly ask: () => Promise<Promised>;
  /** Bytes in use by this site, all kinds of storage together. */
  readonly usage: () => Promise<number | undefined>;
  /** True where the browser clears a site that was not visited for some days (Safari: 7). */
  readonly isShort: boolean;
};

const promisedBy = async (answer: Promise<boolean> | undefined): Promise<Promised> => {
  try {
    const isPromised = await answer;
    return isPromised === undefined ? 'unknown' : isPromised ? 'promised' : 'not-promised';
  } catch {
    return 'unknown';
  }
};

// `navigator.storage` is not there on pages without TLS.
const manager = (): StorageManager | undefined => globalThis.navigator?.storage;

export const browserPersistence: Persistence = {
  state: () => promisedBy(manager()?.persisted?.()),
  ask: () => promisedBy(manager()?.persist?.()),
  usage: async () => {
    try {
      return (await manager()?.estimate?.())?.usage;
    } catch {
      return undefined;
    }
  },
  // https://webkit.org/blog/10218/full-third-party-cookie-blocking-and-more/
  isShort: 'GestureEvent' in globalThis,
};

/** Where nothing is kept, nothing is promised. */
export const noPersistence: Persistence = {
  state: async () => 'unknown',
  ask: async () => 'unknown',
  usage: async () => undefined,
  isShort: false,
};
