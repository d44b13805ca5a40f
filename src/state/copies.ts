import { type Copy, type CopyReason, readCopies } from '#core/save/copy.ts';
import type { Journal } from '#platform/journal.ts';
import type { Shelf } from '#platform/shelf.ts';
import { patiently } from '#state/patiently.ts';

const COPIES_KEY = 'kubasic.copies';
/** Without a journal the shelf, which is small, keeps this many. */
const ON_SHELF = 2;

export type Copies = ReturnType<typeof createCopies>;

/** Copies of the whole log, the latest few: in the journal, else on the shelf. */
export function createCopies(journal: Journal, shelf: Shelf, now: () => number) {
  const onShelf = (): readonly unknown[] => {
    try {
      const kept: unknown = JSON.parse(shelf.read(COPIES_KEY) ?? '[]');
      return Array.isArray(kept) ? kept : [];
    } catch {
      // Another program's text: the next copy takes its place.
      return [];
    }
  };
  return {
    /** False where there is no room for it. */
    async keep(why: CopyReason, text: string): Promise<boolean> {
      const copy = { at: now(), why, text };
      if (await patiently(journal.keepCopy(copy), false)) return true;
      const copies = JSON.stringify([copy, ...onShelf()].slice(0, ON_SHELF));
      return shelf.write(COPIES_KEY, copies) === 'kept';
    },
    /** Latest first. */
    all: async (): Promise<readonly Copy[]> =>
      readCopies([...(await patiently(journal.copies(), [])), ...onShelf()]),
  };
}
