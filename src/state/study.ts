import { createStore, type StoreApi } from 'zustand';
import { type PersistOptions, type PersistStorage, persist } from 'zustand/middleware';
import type { StudyEvent } from '#core/progress/events.ts';
import { mergeEvents } from '#core/progress/merge.ts';
import { readEvent } from '#core/save/read-event.ts';
import { type Opened, openSave, sealSave } from '#core/save/save.ts';
import type { Clock } from '#platform/clock.ts';
import type { SaveFile } from '#platform/download.ts';
import type { Journal } from '#platform/journal.ts';
import type { Shelf } from '#platform/shelf.ts';

/** Whether what the learner did is kept: in words on the progress screen. */
export type KeepingStatus = 'loading' | 'saved' | 'unsaved' | 'read-only';

type WithoutStamp<E> = E extends StudyEvent ? Omit<E, 'id' | 'at'> : never;
/** What happened, before it gets its id and time. */
export type Happening = WithoutStamp<StudyEvent>;

export type ImportResult =
  | {
      readonly state: 'ok';
      readonly added: number;
      readonly known: number;
      readonly dropped: number;
    }
  | Exclude<Opened, { state: 'ok' }>;

export type StudyState = {
  /** The study log, oldest first. */
  readonly events: readonly StudyEvent[];
  readonly status: KeepingStatus;
  /** Where text that could not be read was set aside, when that happened at this start. */
  readonly setAside: string | undefined;
  readonly clock: Clock;
  /** Writes down what happened; returns the id of the event. */
  readonly record: (happening: Happening) => string;
  readonly undo: (eventId: string) => void;
  /** Hands the log over as a file; returns its name. */
  readonly exportFile: () => string;
  readonly importText: (text: string) => ImportResult;
  /** Takes the last import back; false when there is none. */
  readonly undoImport: () => boolean;
};

export type StudyStore = StoreApi<StudyState> & {
  /** Reads what is kept and follows other tabs; to be called once, after the first paint. */
  readonly start: () => Promise<void>;
};

export type StudyParts = {
  readonly shelf: Shelf;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly saveFile: SaveFile;
  /** Unique for this page load; event ids begin with it. */
  readonly writer: string;
};

export const STUDY_KEY = 'kubasic.progress';

/** The learner's log, kept in localStorage and journalled to IndexedDB in the same tick. */
export function createStudy({ shelf, journal, clock, saveFile, writer }: StudyParts): StudyStore {
  let sequence = 0;
  let imported: readonly string[] = [];
  let tooNew = false;

  let aside: { readonly text: string; readonly key: string } | undefined;
  /** Keeps text that could not be read under a key of its own, before anything is written over it. */
  const setAside = (text: string) => {
    if (aside?.text === text) return;
    aside = { text, key: `${STUDY_KEY}.broken.${clock.now()}` };
    shelf.write(aside.key, text);
  };

  /** A long log is opened once for each text: after a write of ours it is known already. */
  let last: { readonly text: string | null; readonly opened: Opened } | undefined;
  const open = (text: string | null): Opened => {
    if (last?.text !== text || !last) last = { text, opened: openSave(text) };
    return last.opened;
  };

  /** The shelf holds exactly our sealed format, and a write never drops what another tab wrote. */
  const storage: PersistStorage<Pick<StudyState, 'events'>> = {
    getItem: (name) => {
      const text = shelf.read(name);
      const opened = open(text);
      tooNew = opened.state === 'too-new';
      if (opened.state === 'broken' && text !== null) setAside(text);
      return { state: { events: opened.state === 'ok' ? opened.events : [] } };
    },
    setItem: (name, { state }) => {
      if (store.getState().status === 'loading') return;
      const text = shelf.read(name);
      const stored = open(text);
      if (stored.state === 'too-new') {
        tooNew = true;
        setStatus('read-only');
        return;
      }
      if (stored.state === 'broken' && text !== null) setAside(text);
      const others = stored.state === 'ok' ? withoutRemoved(stored.events) : [];
      const events = mergeEvents(state.events, others);
      const sealed = sealSave(events);
      const isKept = sealed === text || shelf.write(name, sealed);
      if (isKept) last = { text: sealed, opened: { state: 'ok', events, dropped: 0 } };
      setStatus(isKept ? 'saved' : 'unsaved');
    },
    removeItem: () => {},
  };

  /** Ids of an import that was taken back: they must not come in again from the shelf. */
  let removed: ReadonlySet<string> = new Set();
  const withoutRemoved = (events: readonly StudyEvent[]) =>
    events.filter((event) => !removed.has(event.id));

  const options: PersistOptions<StudyState, Pick<StudyState, 'events'>> = {
    name: STUDY_KEY,
    storage,
    partialize: ({ events }) => ({ events }),
    merge: (kept, current) => {
      const stored = (kept as Pick<StudyState, 'events'> | undefined)?.events ?? [];
      return { ...current, events: mergeEvents(current.events, stored) };
    },
    skipHydration: true,
  };

  const store = createStore<StudyState>()(
    persist((set, get) => {
      const add = (event: StudyEvent) => {
        void journal.append([event]);
        set({ events: mergeEvents(get().events, [event]) });
        return event.id;
      };
      const stamp = () => ({ id: `${writer}-${sequence++}`, at: clock.now() });
      return {
        events: [],
        status: 'loading',
        setAside: undefined,
        clock,
        record: (happening) => add({ ...stamp(), ...happening } as StudyEvent),
        undo: (target) => void add({ ...stamp(), kind: 'undo', target }),
        exportFile: () => {
          const name = `kubasic-${clock.date()}.json`;
          saveFile(name, sealSave(get().events));
          return name;
        },
        importText: (text) => {
          const opened = openSave(text);
          if (opened.state !== 'ok') return opened;
          const known = new Set(get().events.map((event) => event.id));
          const fresh = opened.events.filter((event) => !known.has(event.id));
          imported = fresh.map((event) => event.id);
          removed = new Set();
          void journal.append(fresh);
          set({ events: mergeEvents(get().events, fresh) });
          const { dropped } = opened;
          return {
            state: 'ok',
            added: fresh.length,
            known: opened.events.length - fresh.length,
            dropped,
          };
        },
        undoImport: () => {
          if (imported.length === 0) return false;
          removed = new Set(imported);
          void journal.remove(imported);
          imported = [];
          set({ events: withoutRemoved(get().events) });
          return true;
        },
      };
    }, options),
  );

  function setStatus(status: KeepingStatus): void {
    const state = store.getState();
    // setState writes again: only a change may set it.
    if (state.status === status && state.setAside === aside?.key) return;
    store.setState({ status, setAside: aside?.key });
  }

  const start = async () => {
    await store.persist.rehydrate();
    const adopt = (events: readonly StudyEvent[]) =>
      store.setState({ events: mergeEvents(store.getState().events, withoutRemoved(events)) });
    shelf.watch(STUDY_KEY, (text) => {
      const opened = open(text);
      if (opened.state === 'ok') adopt(opened.events);
    });
    const journalled = (await journal.all()).flatMap((record) => readEvent(record) ?? []);
    store.setState({ status: tooNew ? 'read-only' : 'saved' });
    adopt(journalled);
    // What only the shelf had goes into the journal too: each can rebuild the other.
    const kept = new Set(journalled.map((event) => event.id));
    void journal.append(store.getState().events.filter((event) => !kept.has(event.id)));
  };
  return Object.assign(store, { start });
}
