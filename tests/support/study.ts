import { createStudy, type StudyStore } from '#state/study.ts';

/** One browser's storage, shared by its tabs: a write tells the other tabs, as browsers do. */
export function fakeBrowser() {
  const texts = new Map<string, string>();
  const records = new Map<string, { readonly id: string }>();
  const watchers = new Set<{ tab: symbol; key: string; changed: (text: string | null) => void }>();
  const browser = {
    texts,
    records,
    /** Set to false to let every write fail, as a full disk does. */
    hasRoom: true,
    files: [] as { readonly name: string; readonly text: string }[],
    now: 1_000,
    async open(writer: string): Promise<StudyStore> {
      const tab = Symbol(writer);
      const study = createStudy({
        shelf: {
          read: (key) => texts.get(key) ?? null,
          write: (key, text) => {
            if (!browser.hasRoom) return false;
            texts.set(key, text);
            for (const other of watchers) {
              if (other.tab !== tab && other.key === key) other.changed(text);
            }
            return true;
          },
          watch: (key, changed) => {
            const watcher = { tab, key, changed };
            watchers.add(watcher);
            return () => watchers.delete(watcher);
          },
        },
        journal: {
          append: async (added) => {
            for (const record of added) records.set(record.id, record);
            return true;
          },
          remove: async (ids) => {
            for (const id of ids) records.delete(id);
          },
          all: async () => [...records.values()],
        },
        clock: { now: () => browser.now++, date: () => '2026-11-24', zone: () => 540 },
        saveFile: (name, text) => void browser.files.push({ name, text }),
        writer,
      });
      await study.start();
      return study;
    },
  };
  return browser;
}
