import type { StudyEvent } from '#core/progress/events.ts';
import { mergeEvents } from '#core/progress/merge.ts';
import { codec } from '#core/save/codec.ts';
import { readEvent } from '#core/save/read-event.ts';
import { mergeSaves, type Opened, type Save } from '#core/save/save.ts';
import { SAVE_VERSION } from '#core/save/versions.ts';
import type { Journal, JournalRecord } from '#platform/journal.ts';
import type { Kept, Shelf } from '#platform/shelf.ts';
import { inBreaths } from '#state/breaths.ts';
import type { Copies } from '#state/copies.ts';

/** Whether what the learner does is kept. */
export type KeepingStatus =
  | 'loading'
  | 'saved'
  /** No room: in memory and, where it works, in the journal; tried again. */
  | 'unsaved'
  /** This browser keeps nothing: all is gone with the window. */
  | 'memory'
  /** A newer build has written: this one only reads. */
  | 'outdated'
  /** What an older build wrote could not be brought up to date: only read, never overwritten. */
  | 'stuck';

export const STUDY_KEY = 'kubasic.progress';
const PROBE_KEY = 'kubasic.probe';
/** Keys of texts that were set aside begin so. */
export const SET_ASIDE = `${STUDY_KEY}.broken.`;
const EMPTY: Save = { generation: 0, events: [] };

/**
 * Keeps a save on the shelf and in the journal, so that each can rebuild the other. It knows what it
 * wrote or read last: an unchanged text is not opened again.
 */
export function createKeeper(shelf: Shelf, journal: Journal, copies: Copies, now: () => number) {
  const { open: read, openInSteps, seal } = codec();
  let last: { readonly text: string | null; readonly opened: Opened } = {
    text: null,
    opened: { state: 'empty' },
  };
  let readOnly: 'outdated' | 'stuck' | undefined;
  let shelfKept: Kept = 'kept';
  let isJournalled = false;
  /** What the journal held when it was read; a fold replaces just that. */
  let journalled: { text: string | null; records: readonly string[] } | undefined;
  /** What of the journal could not be read wholly: kept before something takes its place. */
  let damaged: string | null = null;
  /** What must be kept when the learner begins anew. */
  let stuck: string | null = null;
  /** What neither store could keep so far goes with what comes next. */
  let owed: readonly JournalRecord[] = [];
  const aside = new Set<string>();

  const take = (text: string | null, opened: Opened): Opened => {
    last = { text, opened };
    if (opened.state === 'too-new') readOnly = 'outdated';
    if (opened.state === 'stuck') giveWay(text);
    if (isDamaged(opened) && text) setAside(text);
    return opened;
  };
  const open = (text: string | null): Opened =>
    last.text === text ? last.opened : take(text, read(text));

  const giveWay = (text: string | null) => {
    readOnly = 'stuck';
    stuck = text;
  };

  /** Keeps text that could not be read wholly, before anything is written over it. */
  const setAside = (text: string) => {
    if (aside.has(text)) return;
    aside.add(text);
    const isKept = shelf.write(`${SET_ASIDE}${now()}`, text) === 'kept';
    if (!isKept) void copies.keep('broken', text);
  };

  return {
    status: (): Exclude<KeepingStatus, 'loading'> => {
      if (readOnly) return readOnly;
      if (shelfKept === 'kept') return 'saved';
      if (shelfKept === 'full') return 'unsaved';
      return isJournalled ? 'saved' : 'memory';
    },
    hasSetAside: () => aside.size > 0,

    /** Where a text could not be brought up to date: sets it aside to begin anew. */
    giveUpStuck: () => {
      if (readOnly !== 'stuck' || !stuck) return;
      setAside(stuck);
      readOnly = undefined;
      if (last.text === stuck) last = { text: stuck, opened: { state: 'empty' } };
      stuck = null;
    },

    /** What a text on the shelf holds, if it can be read. */
    read: (text = shelf.read(STUDY_KEY)): Save | undefined => {
      const opened = open(text);
      return opened.state === 'ok' ? opened : undefined;
    },

    /** What the shelf holds at the start, read in breaths; of an older version a copy is kept. */
    async readShelf(): Promise<Save> {
      if (shelf.write(PROBE_KEY, '') === 'closed') shelfKept = 'closed';
      shelf.remove(PROBE_KEY);
      const text = shelf.read(STUDY_KEY);
      const opened = take(text, await inBreaths(openInSteps(text)));
      if (opened.state !== 'ok') return EMPTY;
      if (text !== null && opened.version < SAVE_VERSION) await copies.keep('migration', text);
      return opened;
    },

    /** What the journal holds; undefined when it cannot be opened. */
    async readJournal(): Promise<Save | undefined> {
      const kept = await journal.load();
      if (!kept) return undefined;
      isJournalled = true;
      const isKnown = kept.text === last.text;
      const opened = isKnown ? last.opened : await inBreaths(openInSteps(kept.text));
      if (opened.state === 'too-new') readOnly = 'outdated';
      // Beside a good log on the shelf it is only old.
      if (opened.state === 'stuck' && last.opened.state !== 'ok') giveWay(kept.text);
      damaged = isDamaged(opened) || opened.state === 'stuck' ? kept.text : null;
      let save: Save = opened.state === 'ok' ? opened : EMPTY;
      const ids: string[] = [];
      const logs = new Map<number, StudyEvent[]>();
      for (const record of kept.records) {
        const event = readEvent(record);
        if (!event) continue;
        ids.push(event.id);
        const generation = generationOf(record);
        const log = logs.get(generation);
        if (log) log.push(event);
        else logs.set(generation, [event]);
      }
      for (const [generation, events] of logs) {
        save = mergeSaves(save, { generation, events: mergeEvents(events, []) });
      }
      journalled = { text: kept.text, records: ids };
      return save;
    },

    /** Writes a save to the shelf, together with what others wrote there; gives both. */
    write(save: Save): Save {
      const stored = open(shelf.read(STUDY_KEY));
      if (readOnly) return save;
      const merged = stored.state === 'ok' ? mergeSaves(save, stored) : save;
      const isThere =
        stored.state === 'ok' &&
        stored.version === SAVE_VERSION &&
        stored.dropped === 0 &&
        stored.generation === merged.generation &&
        stored.events.length === merged.events.length;
      const isNothing = stored.state === 'empty' && merged.events.length + merged.generation === 0;
      if (isThere || isNothing) {
        if (shelfKept === 'full') shelfKept = 'kept';
        return merged;
      }
      const text = seal(merged);
      shelfKept = shelf.write(STUDY_KEY, text);
      if (shelfKept === 'kept') {
        const opened = { ...merged, state: 'ok', version: SAVE_VERSION, dropped: 0 } as const;
        last = { text, opened };
      }
      return merged;
    },

    /** Appends events to the journal; resolves when they are kept there or cannot be. */
    async append({ generation, events }: Save): Promise<void> {
      if (readOnly || events.length === 0) return;
      const records = [...owed, ...events.map((event) => ({ ...event, generation }))];
      owed = [];
      isJournalled = await journal.append(records);
      if (!isJournalled && shelfKept !== 'kept') owed = [...records, ...owed];
    },

    /** Puts a save in place of all that the journal holds, when a generation begins. */
    async replace(save: Save): Promise<void> {
      if (readOnly) return;
      if (damaged) setAside(damaged);
      isJournalled = await journal.replace(seal(save));
    },

    /** Folds the records that were read into one text, so that the next start reads one; false if others did. */
    async fold(save: Save): Promise<boolean> {
      if (readOnly || !journalled) return false;
      if (damaged) setAside(damaged);
      const text = seal(save);
      const isFolded = await journal.fold(text, journalled);
      if (isFolded) journalled = { text, records: [] };
      return isFolded;
    },
    /** Records that the journal held beside its text when it was read. */
    unfolded: () => journalled?.records.length ?? 0,
  };
}

function isDamaged(opened: Opened): boolean {
  return opened.state === 'broken' || (opened.state === 'ok' && opened.dropped > 0);
}

function generationOf(record: unknown): number {
  const generation: unknown =
    typeof record === 'object' && record !== null ? Reflect.get(record, 'generation') : undefined;
  // Records of version 1 of the database had none.
  return typeof generation === 'number' && Number.isSafeInteger(generation) ? generation : 0;
}
