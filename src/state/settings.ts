import { createStore, type StoreApi } from 'zustand';
import { type PersistStorage, persist } from 'zustand/middleware';
import {
  DEFAULT_SETTINGS,
  readSettings,
  type Settings,
  sealSettings,
} from '#core/save/settings.ts';
import type { Shelf } from '#platform/shelf.ts';

export type SettingsState = Settings & {
  readonly change: (settings: Partial<Settings>) => void;
};
export type SettingsStore = StoreApi<SettingsState> & { readonly start: () => void };

const SETTINGS_KEY = 'kubasic.settings';

/** How the learner likes the app: kept apart from progress, and harmless to lose. */
export function createSettings(shelf: Shelf): SettingsStore {
  const storage: PersistStorage<Settings> = {
    getItem: (name) => ({ state: readSettings(shelf.read(name)) }),
    setItem: (name, { state }) => {
      shelf.write(name, sealSettings(state));
    },
    removeItem: () => {},
  };
  const store = createStore<SettingsState>()(
    persist((set) => ({ ...DEFAULT_SETTINGS, change: (settings) => set(settings) }), {
      name: SETTINGS_KEY,
      storage,
      partialize: ({ change: _, ...settings }) => settings,
      skipHydration: true,
    }),
  );
  const start = () => {
    void store.persist.rehydrate();
    // What someone cleared comes back from here.
    shelf.watch(SETTINGS_KEY, (text) => store.setState(text === null ? {} : readSettings(text)));
  };
  return Object.assign(store, { start });
}
