import type { Copy } from '#core/save/copy.ts';
import type { JournalRecord } from '#platform/journal.ts';
import { noPersistence } from '#platform/persistence.ts';
import type { Kept } from '#platform/shelf.ts';
import { createStudy, type StudyStore } from '#state/study.ts';

/** One browser's storage, shared by its tabs: a write tells the other tabs, as browsers do. */
export function fakeBrowser() {
  const texts = new Map<string, string>();
  const tabTexts = new Map<string, string>();
  const records = new Map<string, JournalRecord>();
  const watchers = new Set<{ tab: symbol; key: string; changed: (text: string | null) => void }>();
  const tell = (tab: symbol, key: string, text: string) => {
    for (const other of watchers) {
      if (other.tab !== tab && other.key === key) other.changed(text);
    }
  };
  const browser = {
    texts,
    records,
    /** What its one tab keeps through reloads. */
    tab: {
      read: (key: string) => tabTexts.get(key) ?? null,
      write: (key: string, text: string) => Boolean(tabTexts.set(key, text)),
    },
    folded: null as string | null,
    copies: [] as Copy[],
    /** What a write comes to: `full` as on a full disk, `closed` as where storage is refused. */
    writing: 'kept' as Kept,
    /** Whether IndexedDB answers, cannot be opened, or never answers. */
    journal: 'there' as 'there' | 'closed' | 'silent',
    /** What the journal waits for before it gives what it holds. */
    loading: Promise.resolve(),
    /** Whether a write is told to other tabs: a tab that sleeps hears nothing. */
    isTelling: true,
    /** Whether the browser clears a site within days, as Safari does. */
    isShort: false,
    /** What another tab does right after this one has read the journal. */
    afterLoad: () => {},
    files: [] as { readonly name: string; readonly text: string }[],
    now: 1_000,
    /** A learner, or another program, empties localStorage. */
    clear() {
      texts.clear();
      for (const watcher of watchers) watcher.changed(null);
    },
    async open(writer: string): Promise<StudyStore> {
      const tab = Symbol(writer);
      const answer = async <T>(work: () => T, closed: T): Promise<T> => {
        if (browser.journal === 'silent') return new Promise(() => {});
        return browser.journal === 'there' ? work() : closed;
      };
      const study = createStudy({
        shelf: {
          read: (key) => (browser.writing === 'closed' ? null : (texts.get(key) ?? null)),
          write: (key, text) => {
            if (browser.writing !== 'kept') return browser.writing;
            texts.set(key, text);
            if (browser.isTelling) tell(tab, key, text);
            return 'kept';
          },
          keys: () => [...texts.keys()],
          remove: (key) => void texts.delete(key),
          watch: (key, changed) => {
            const watcher = { tab, key, changed };
            watchers.add(watcher);
            return () => watchers.delete(watcher);
          },
        },
        journal: {
          append: (added) =>
            answer(() => {
              for (const record of added) records.set(record.id, record);
              return true;
            }, false),
          load: async () => {
            await browser.loading;
            return answer(() => {
              const kept = { text: browser.folded, records: [...records.values()] };
              browser.afterLoad();
              return kept;
            }, undefined);
          },
          fold: (text, of) =>
            answer(() => {
              if (of.text !== browser.folded) return false;
              browser.folded = text;
              for (const id of of.records) records.delete(id);
              return true;
            }, false),
          replace: (text) =>
            answer(() => {
              browser.folded = text;
              records.clear();
              return true;
            }, false),
          keepCopy: (copy) => answer(() => browser.copies.push(copy) > 0, false),
          copies: () => answer(() => [...browser.copies], []),
        },
        clock: { now: () => browser.now++, date: () => '2026-11-24', zone: () => 540 },
        saveFile: (name, text) => void browser.files.push({ name, text }),
        persistence: { ...noPersistence, isShort: browser.isShort },
        writer,
      });
      await study.start();
      return study;
    },
  };
  return browser;
}
