import { createContext, useContext } from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';
import { isWhole, readSaved, type Saved } from '#core/offline/saved.ts';
import type { Offline } from '#platform/offline.ts';

export type OfflineState = {
  /**
   * `unknown` until it was looked at; `impossible` in this browser; `sparing` while the learner wants
   * to save data; else how keeping the course on this machine goes.
   */
  readonly status: 'unknown' | 'impossible' | 'sparing' | 'saving' | 'saved' | 'failed';
  /** How much is kept, as last measured. */
  readonly saved: Saved | undefined;
  /** There is a newer build than that of this page, and the learner has not put it off. */
  readonly hasUpdate: boolean;
  readonly measure: () => Promise<void>;
  /** Keeps what is missing. */
  readonly save: () => Promise<void>;
  readonly takeOver: () => void;
  readonly putOff: () => void;
};
export type OfflineStore = StoreApi<OfflineState> & { readonly start: () => Promise<void> };

/** The course on this machine, to be read without a network, and newer builds of it. */
export function createOffline(worker: Offline): OfflineStore {
  const store = createStore<OfflineState>()((set) => ({
    status: 'unknown',
    saved: undefined,
    hasUpdate: false,
    measure: async () => set({ saved: readSaved(await worker.ask('how-much')) }),
    save: async () => {
      set({ status: 'saving' });
      const saved = readSaved(await worker.ask('save'));
      // Without a worker there is one to be installed first.
      if (saved) set({ saved, status: isWhole(saved) ? 'saved' : 'failed' });
      else await install();
    },
    takeOver: worker.takeOver,
    putOff: () => set({ hasUpdate: false }),
  }));
  const install = async () => {
    store.setState({ status: 'saving' });
    await worker.install(async (news) => {
      if (news === 'update') return store.setState({ hasUpdate: true });
      if (news === 'failed') return store.setState({ status: 'failed' });
      await store.getState().measure();
      const { saved, save } = store.getState();
      if (!saved) store.setState({ status: 'failed' });
      else if (isWhole(saved)) store.setState({ status: 'saved' });
      // What the browser threw away since is fetched again.
      else await save();
    });
  };
  const start = async () => {
    if (!worker.isPossible) return store.setState({ status: 'impossible' });
    if (worker.isSparing()) return store.setState({ status: 'sparing' });
    await install();
  };
  return Object.assign(store, { start });
}

export const OfflineContext = createContext<OfflineStore | undefined>(undefined);

export function useOffline<T>(select: (state: OfflineState) => T): T {
  const store = useContext(OfflineContext);
  if (!store) throw new Error('OfflineContext is missing: the app provides it in app/App.tsx');
  return useStore(store, select);
}
