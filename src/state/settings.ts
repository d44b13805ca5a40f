import { createStore, type StoreApi } from 'zustand';
import { type PersistStorage, persist } from 'zustand/middleware';
import type { Shelf } from '#platform/shelf.ts';

export type Theme = 'system' | 'light' | 'dark';
export type SettingsState = {
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
};
export type SettingsStore = StoreApi<SettingsState> & { readonly start: () => void };

const SETTINGS_KEY = 'kubasic.settings';
const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** How the learner likes the app: kept apart from progress, and harmless to lose. */
export function createSettings(shelf: Shelf): SettingsStore {
  const storage: PersistStorage<Pick<SettingsState, 'theme'>> = {
    getItem: (name) => ({ state: { theme: readTheme(shelf.read(name)) } }),
    setItem: (name, { state }) => {
      shelf.write(name, state.theme);
    },
    removeItem: () => {},
  };
  const store = createStore<SettingsState>()(
    persist((set) => ({ theme: 'system', setTheme: (theme) => set({ theme }) }), {
      name: SETTINGS_KEY,
      storage,
      partialize: ({ theme }) => ({ theme }),
      skipHydration: true,
    }),
  );
  const start = () => {
    void store.persist.rehydrate();
    shelf.watch(SETTINGS_KEY, (text) => store.setState({ theme: readTheme(text) }));
  };
  return Object.assign(store, { start });
}

function readTheme(text: string | null): Theme {
  return THEMES.find((theme) => theme === text) ?? 'system';
}
