import { createContext, useContext, useMemo } from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';
import { type Drafts, readDrafts, withDraft } from '#core/save/drafts.ts';
import type { TabShelf } from '#platform/tab-shelf.ts';

/** What is half done in this tab: it outlives a reload, and no more than the tab. */
type DraftsState = {
  readonly drafts: Drafts;
  readonly keep: (name: string, value: unknown) => void;
};
export type DraftsStore = StoreApi<DraftsState> & { readonly start: () => void };

const DRAFTS_KEY = 'kubasic.drafts';

/** Drafts on a shelf that lives as long as its tab. */
export function createDrafts(shelf: TabShelf): DraftsStore {
  const store = createStore<DraftsState>()((set, get) => ({
    drafts: {},
    keep: (name, value) => {
      const drafts = withDraft(get().drafts, name, value);
      shelf.write(DRAFTS_KEY, JSON.stringify(drafts));
      set({ drafts });
    },
  }));
  const start = () => store.setState({ drafts: readDrafts(shelf.read(DRAFTS_KEY)) });
  return Object.assign(store, { start });
}

export const DraftsContext = createContext<DraftsStore | undefined>(undefined);

/**
 * As `useState`, but the value is still there after a reload. Setting it to undefined forgets it:
 * then, and while nothing that can be read is kept, it is what `first` gives.
 */
export function useDraft<T>(
  name: string,
  first: () => T,
  read: (kept: unknown) => T | undefined,
): readonly [T, (value: T | undefined) => void] {
  const store = useContext(DraftsContext);
  if (!store) throw new Error('DraftsContext is missing: the app provides it in app/App.tsx');
  const kept = useStore(store, ({ drafts }) => drafts[name]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the name says what first and read are
  const value = useMemo(() => read(kept) ?? first(), [name, kept]);
  return [value, (next) => store.getState().keep(name, next)];
}
