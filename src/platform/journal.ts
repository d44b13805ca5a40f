import { type IDBPDatabase, openDB } from 'idb';

/**
 * An append-only list that survives what localStorage does not: a browser killed within seconds of
 * a write, or several tabs writing at once. Records are kept by their id.
 */
export type Journal = {
  /** Resolves to false when the records could not be kept. */
  readonly append: (records: readonly { readonly id: string }[]) => Promise<boolean>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
  /** Everything kept; empty when the journal cannot be opened. */
  readonly all: () => Promise<readonly unknown[]>;
};

const NAME = 'kubasic';
const STORE = 'events';
/** A blocked or broken database may never answer. */
const PATIENCE_MILLIS = 2000;

/** A journal on IndexedDB. */
export function indexedDbJournal(): Journal {
  let opening: Promise<IDBPDatabase | undefined> | undefined;
  const database = () => {
    opening ??= openWithin(PATIENCE_MILLIS);
    return opening;
  };
  return {
    append: async (records) => {
      try {
        const db = await database();
        if (!db) return false;
        const writing = db.transaction(STORE, 'readwrite', { durability: 'strict' });
        await Promise.all(records.map((record) => writing.store.put(record)));
        await writing.done;
        return true;
      } catch {
        return false;
      }
    },
    remove: async (ids) => {
      const writing = (await database())?.transaction(STORE, 'readwrite');
      await Promise.all(ids.map((id) => writing?.store.delete(id)));
    },
    all: async () => {
      try {
        return (await (await database())?.getAll(STORE)) ?? [];
      } catch {
        return [];
      }
    },
  };
}

async function openWithin(millis: number): Promise<IDBPDatabase | undefined> {
  if (typeof indexedDB === 'undefined') return undefined;
  const opened = openDB(NAME, 1, {
    upgrade: (db) => {
      db.createObjectStore(STORE, { keyPath: 'id' });
    },
    // A newer build in another tab must be able to upgrade.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, millis, undefined));
  return Promise.race([opened.catch(() => undefined), late]);
}
