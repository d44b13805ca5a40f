import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { SettingsState, SettingsStore } from '#state/settings.ts';

export const SettingsContext = createContext<SettingsStore | undefined>(undefined);

export function useSettings<T>(select: (state: SettingsState) => T): T {
  const store = useContext(SettingsContext);
  if (!store) throw new Error('SettingsContext is missing: the app provides it in app/App.tsx');
  return useStore(store, select);
}
