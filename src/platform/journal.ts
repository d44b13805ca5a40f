import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Copy } from '#core/save/copy.ts';

/**
 * What survives where localStorage does not: a browser killed within seconds of a write, or several
 * tabs writing at once. Records are appended one by one and folded into one text from time to time;
 * copies of the text are kept beside it.
 */
export type Journal = {
  /** Resolves to false when the records could not be kept. */
  readonly append: (records: readonly JournalRecord[]) => Promise<boolean>;
  /** Everything kept; undefined when the journal cannot be opened. */
  readonly load: () => Promise<Journalled | undefined>;
  /** Keeps one text in place of the text and the records it was made of; false if others did. */
  readonly fold: (text: string, of: Folding) => Promise<boolean>;
  /** Keeps one text in place of everything. */
  readonly replace: (text: string) => Promise<boolean>;
  /** Keeps a copy; of each kind the latest few stay. */
  readonly keepCopy: (copy: Copy) => Promise<boolean>;
  readonly copies: () => Promise<readonly Copy[]>;
};

export type JournalRecord = { readonly id: string };
export type Journalled = {
  /** The text folded last; null before the first. */
  readonly text: string | null;
  readonly records: readonly unknown[];
};
export type Folding = { readonly text: string | null; readonly records: readonly string[] };

/** A journal where there is none. */
export const noJournal: Journal = {
  append: async () => false,
  load: async () => undefined,
  fold: async () => false,
  replace: async () => false,
  keepCopy: async () => false,
  copies: async () => [],
};

interface Database extends DBSchema {
  events: { key: string; value: JournalRecord };
  texts: { key: string; value: string };
  copies: { key: number; value: Copy };
}

const NAME = 'kubasic';
const VERSION = 2;
const FOLDED = 'folded';
const COPIES_KEPT = 8;
/** Written strictly, which takes to the disk all that was written before it. */
const SETTLED = 'settled';
const PAUSE_MILLIS = 300;

/**
 * A journal on IndexedDB. A database that was closed or deleted under it is opened anew. One that
 * another program blocks may never answer: whoever waits must not wait for ever.
 */
export function indexedDbJournal(): Journal {
  let opening: Promise<IDBPDatabase<Database> | undefined> | undefined;
  const open = () => {
    opening ??= openDatabase(() => {
      opening = undefined;
    });
    return opening;
  };
  /** Does the work, once more on a fresh database when this one was closed under it. */
  const withDatabase = async <T>(
    work: (db: IDBPDatabase<Database>) => Promise<T>,
  ): Promise<T | undefined> => {
    for (const isLast of [false, true]) {
      try {
        const db = await open();
        return db && (await work(db));
      } catch {
        opening = undefined;
        if (isLast) return undefined;
      }
    }
    return undefined;
  };
  const settle = () =>
    withDatabase(async (db) => {
      const writing = db.transaction('texts', 'readwrite', { durability: 'strict' });
      void writing.store.put('', SETTLED);
      await writing.done;
      return true;
    });
  let settling: ReturnType<typeof setTimeout> | undefined;
  return {
    append: async (records) => {
      const isKept = await withDatabase(async (db) => {
        // Out of this process at once, however fast answers come; on the disk in the next pause.
        const writing = db.transaction('events', 'readwrite', { durability: 'relaxed' });
        for (const record of records) void writing.store.put(record);
        writing.commit();
        await writing.done;
        return true;
      });
      clearTimeout(settling);
      settling = setTimeout(() => void settle(), PAUSE_MILLIS);
      return isKept ?? false;
    },
    load: () =>
      withDatabase(async (db) => {
        const reading = db.transaction(['events', 'texts']);
        const [text, records] = await Promise.all([
          reading.objectStore('texts').get(FOLDED),
          reading.objectStore('events').getAll(),
        ]);
        return { text: text ?? null, records };
      }),
    fold: async (text, of) =>
      (await withDatabase(async (db) => {
        const writing = db.transaction(['events', 'texts'], 'readwrite', { durability: 'strict' });
        const [events, texts] = [writing.objectStore('events'), writing.objectStore('texts')];
        const isSame = ((await texts.get(FOLDED)) ?? null) === of.text;
        if (isSame) void texts.put(text, FOLDED);
        if (isSame) for (const id of of.records) void events.delete(id);
        await writing.done;
        return isSame;
      })) ?? false,
    replace: async (text) =>
      (await withDatabase(async (db) => {
        const writing = db.transaction(['events', 'texts'], 'readwrite', { durability: 'strict' });
        void writing.objectStore('texts').put(text, FOLDED);
        void writing.objectStore('events').clear();
        await writing.done;
        return true;
      })) ?? false,
    keepCopy: async (copy) =>
      (await withDatabase(async (db) => {
        const writing = db.transaction('copies', 'readwrite', { durability: 'strict' });
        const before = await writing.store.getAllKeys();
        // The latest stands last, also after the clock was set back.
        void writing.store.put(copy, Math.max(copy.at, (before.at(-1) ?? 0) + 1));
        const kept = await writing.store.getAllKeys();
        for (const old of kept.slice(0, -COPIES_KEPT)) void writing.store.delete(old);
        await writing.done;
        return true;
      })) ?? false,
    copies: async () => (await withDatabase((db) => db.getAll('copies'))) ?? [],
  };
}

async function openDatabase(lost: () => void): Promise<IDBPDatabase<Database> | undefined> {
  if (typeof indexedDB === 'undefined' || indexedDB === null) return undefined;
  return openDB<Database>(NAME, VERSION, {
    upgrade: (db, from) => {
      // Version 1 had the records alone.
      if (from < 1) db.createObjectStore('events', { keyPath: 'id' });
      db.createObjectStore('texts');
      db.createObjectStore('copies');
    },
    // A newer build in another tab must be able to upgrade, and the learner to delete.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      lost();
    },
    terminated: lost,
  });
}
