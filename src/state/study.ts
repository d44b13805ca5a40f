import { createStore, type StoreApi } from 'zustand';
import { type PersistStorage, persist } from 'zustand/middleware';
import { studyDay } from '#core/memory/study-day.ts';
import type { StudyEvent } from '#core/progress/events.ts';
import { appendEvent, eventsBeside, mergeEvents } from '#core/progress/merge.ts';
import { openSave, sealSave } from '#core/save/codec.ts';
import type { CopyReason } from '#core/save/copy.ts';
import { isGrownFrom, mergeSaves, type Save } from '#core/save/save.ts';
import { createCopies } from '#state/copies.ts';
import { importText } from '#state/import-text.ts';
import { createKeeper, SET_ASIDE, STUDY_KEY } from '#state/keeper.ts';
import { later } from '#state/later.ts';
import { patiently } from '#state/patiently.ts';
import type { StudyParts, StudyState } from '#state/study-state.ts';

export type StudyStore = StoreApi<StudyState> & {
  /** Reads what is kept and follows other tabs; to be called once, after the first paint. */
  readonly start: () => Promise<void>;
  /** Reads again what others may have written: after a long sleep, or when storage was cleared. */
  readonly refresh: () => Promise<void>;
};

const RETRY_MILLIS = 5_000;
/** So many single records of the journal become one text. */
const FOLD_AT = 200;

/** The learner's log, kept in localStorage and journalled to IndexedDB in the same tick. */
export function createStudy(parts: StudyParts): StudyStore {
  const { shelf, journal, clock, saveFile, persistence, writer } = parts;
  const prepare = parts.prepare ?? (async () => {});
  let sequence = 0;
  /** Whether the shelf had nothing to begin with, and what was done before the journal answered. */
  let wasBlank = false;
  let early: StudyEvent[] | undefined = [];
  const copies = createCopies(journal, shelf, clock.now);
  const keeper = createKeeper(shelf, journal, copies, clock.now);
  /** The log before the last import, reset or restored copy, and the events that this brought. */
  let before: { readonly events: readonly StudyEvent[]; readonly brought: ReadonlySet<string> };

  const storage: PersistStorage<Save> = {
    getItem: async () => {
      const save = await keeper.readShelf();
      wasBlank = !keeper.read();
      await patiently(prepare(save.events), undefined);
      return { state: save };
    },
    setItem: (_, { state }) => {
      if (store.getState().status === 'loading') return;
      const kept = keeper.write(state);
      report();
      adopt(kept);
    },
    removeItem: () => {},
  };

  const store = createStore<StudyState>()(
    persist(
      (set, get) => {
        /** This log, or what another tab wrote since, where that began a new generation. */
        const present = (): Save => {
          const [mine, stored] = [get(), keeper.read()];
          return stored && stored.generation > mine.generation ? stored : mine;
        };
        const add = (event: StudyEvent) => {
          adopt(present());
          const { generation, events } = get();
          early?.push(event);
          append({ generation, events: [event] });
          set({ generation, events: appendEvent(events, event) });
          return event.id;
        };
        const stamp = () => ({ id: `${writer}-${sequence++}`, at: clock.now() });
        const nextGeneration = (events: readonly StudyEvent[]) => {
          const save = { generation: present().generation + 1, events };
          void keeper.replace(save).then(report);
          set(save);
        };
        const everything = () => mergeSaves(get(), keeper.read() ?? get());
        const take = async (why: CopyReason, brought: readonly StudyEvent[]) => {
          const { generation } = get();
          const isKept = await copies.keep(why, sealSave(everything()));
          // Pressed twice, or in two tabs: what was erased already is not what there was before.
          if (why !== 'import' && get().generation !== generation) return 'nothing';
          // With what was done while the copy was kept.
          before = { events: everything().events, brought: new Set(brought.map(({ id }) => id)) };
          set({ undoable: why });
          return isKept ? 'copied' : 'no-copy';
        };
        return {
          generation: 0,
          events: [],
          status: 'loading',
          today: 0,
          hasSetAside: false,
          undoable: undefined,
          clock,
          persistence,
          saveFile,
          setAsideTexts: () =>
            shelf
              .keys()
              .filter((key) => key.startsWith(SET_ASIDE))
              .map((key) => ({ key, text: shelf.read(key) ?? '' })),
          dropSetAside: (key) => {
            if (key.startsWith(SET_ASIDE)) shelf.remove(key);
          },
          record: (happening) => add({ ...stamp(), ...happening } as StudyEvent),
          undo: (target) => void add({ ...stamp(), kind: 'undo', target }),
          exportFile: () => {
            const name = `kubasic-${clock.date()}.json`;
            saveFile(name, sealSave({ generation: 0, events: everything().events }));
            return name;
          },
          importFile: async (file) => {
            const text = await importText(file);
            if (typeof text !== 'string') return text;
            const opened = openSave(text);
            if (opened.state !== 'ok') return opened;
            if (opened.events.length === 0 && opened.dropped > 0) {
              return { state: 'broken', reason: 'not-ours' };
            }
            const known = new Set(get().events.map((event) => event.id));
            const fresh = opened.events.filter((event) => !known.has(event.id));
            if (fresh.length > 0) {
              await take('import', fresh);
              const { generation, events } = everything();
              append({ generation, events: fresh });
              set({ generation, events: mergeEvents(events, fresh) });
            }
            const { dropped } = opened;
            const added = fresh.length;
            return { state: 'ok', added, known: opened.events.length - added, dropped };
          },
          reset: async () => {
            const taken = await take('reset', []);
            if (taken === 'nothing') return taken;
            keeper.giveUpStuck();
            nextGeneration([]);
            return taken;
          },
          copies: copies.all,
          restore: async (copy) => {
            const opened = openSave(copy.text);
            if (opened.state !== 'ok') return false;
            if ((await take('restore', opened.events)) === 'nothing') return true;
            nextGeneration(opened.events);
            return true;
          },
          undoLast: () => {
            if (!get().undoable) return;
            const now = present();
            if (now.generation !== get().generation) return adopt(now);
            const since = everything().events.filter(({ id }) => !before.brought.has(id));
            set({ undoable: undefined });
            nextGeneration(mergeEvents(before.events, since));
          },
        };
      },
      {
        name: STUDY_KEY,
        storage,
        partialize: ({ generation, events }) => ({ generation, events }),
        merge: (kept, current) => {
          const { generation, events } = mergeSaves(current, (kept as Save | undefined) ?? current);
          return { ...current, generation, events };
        },
        skipHydration: true,
      },
    ),
  );

  const append = (save: Save) => void keeper.append(save).then(report);

  function report(): void {
    const [status, hasSetAside] = [keeper.status(), keeper.hasSetAside()];
    const state = store.getState();
    // setState writes again: only a change may set it.
    if (state.status === 'loading') return;
    if (state.status !== status || state.hasSetAside !== hasSetAside) {
      store.setState({ status, hasSetAside });
    }
    if (status === 'unsaved') retry();
  }

  /** Takes in what stands elsewhere; a log that is here already changes nothing. */
  function adopt(save: Save): void {
    const state = store.getState();
    if (isGrownFrom(state, save)) return;
    const { generation, events } = mergeSaves(state, save);
    const isSame = generation === state.generation && events.length === state.events.length;
    // What was done before others began anew cannot be taken back any more.
    const undoable = generation === state.generation ? state.undoable : undefined;
    if (!isSame) store.setState({ generation, events, undoable });
  }

  /** Both stores are read, and each gets what only the other had. */
  const readJournal = async () => {
    const journalled = await keeper.readJournal();
    if (!journalled) return;
    await patiently(prepare(journalled.events), undefined);
    const { generation: begun } = journalled;
    const isLate = wasBlank && begun > store.getState().generation;
    adopt(isLate ? mergeSaves(journalled, { generation: begun, events: early ?? [] }) : journalled);
    early = undefined;
    const { generation, events } = store.getState();
    if (journalled.generation < generation) await keeper.replace({ generation, events });
    else {
      const missing = eventsBeside(events, journalled.events);
      const isLong = keeper.unfolded() + missing.length >= FOLD_AT;
      const isFolded = isLong && (await keeper.fold({ generation, events }));
      if (!isFolded) await keeper.append({ generation, events: missing });
    }
    report();
  };

  const today = () => studyDay(clock.now(), clock.zone);

  const refresh = async () => {
    if (store.getState().today !== today()) store.setState({ today: today() });
    const stored = keeper.read();
    if (stored) adopt(stored);
    storage.setItem(STUDY_KEY, { state: store.getState() });
    await readJournal();
  };

  const retry = later(() => {
    if (store.getState().status === 'unsaved') void refresh();
  }, RETRY_MILLIS);

  const start = async () => {
    await store.persist.rehydrate();
    await patiently(readJournal(), undefined);
    store.setState({
      status: keeper.status(),
      today: today(),
      hasSetAside: keeper.hasSetAside(),
    });
    shelf.watch(STUDY_KEY, (text) => {
      const stored = keeper.read(text);
      if (stored) adopt(stored);
      // What someone cleared, or wrote over, comes back from here.
      else storage.setItem(STUDY_KEY, { state: store.getState() });
      report();
    });
  };
  return Object.assign(store, { start, refresh });
}
