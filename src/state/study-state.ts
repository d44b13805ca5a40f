import type { StudyEvent } from '#core/progress/events.ts';
import type { Copy, CopyReason } from '#core/save/copy.ts';
import type { Opened, Save } from '#core/save/save.ts';
import type { Clock } from '#platform/clock.ts';
import type { SaveFile } from '#platform/download.ts';
import type { Journal } from '#platform/journal.ts';
import type { Persistence } from '#platform/persistence.ts';
import type { Shelf } from '#platform/shelf.ts';
import type { KeepingStatus } from '#state/keeper.ts';

type WithoutStamp<E> = E extends StudyEvent ? Omit<E, 'id' | 'at'> : never;
/** What happened, before it gets its id and time. */
export type Happening = WithoutStamp<StudyEvent>;

export type ImportResult =
  | {
      readonly state: 'ok';
      readonly added: number;
      readonly known: number;
      readonly dropped: number;
    }
  | { readonly state: 'too-large' }
  | Exclude<Opened, { state: 'ok' }>;

/** Text that could not be read wholly, kept as it was. */
export type SetAside = { readonly key: string; readonly text: string };

export type StudyState = Save & {
  readonly status: KeepingStatus;
  /** The study day by the learner's clock, as it was when the page was last woken; 0 until then. */
  readonly today: number;
  /** Whether text that could not be read was set aside since the start. */
  readonly hasSetAside: boolean;
  /** What can be taken back: the last import, reset or restored copy of this page load. */
  readonly undoable: CopyReason | undefined;
  readonly clock: Clock;
  readonly persistence: Persistence;
  /** Writes down what happened; returns the id of the event. */
  readonly record: (happening: Happening) => string;
  readonly undo: (eventId: string) => void;
  /** Hands the log over as a file; returns its name. */
  readonly exportFile: () => string;
  readonly importFile: (file: Blob) => Promise<ImportResult>;
  /** Begins anew; says whether a copy of what was there could be kept. */
  readonly reset: () => Promise<'copied' | 'no-copy' | 'nothing'>;
  /** Copies of the log from before an import, a reset or a change of format, latest first. */
  readonly copies: () => Promise<readonly Copy[]>;
  readonly setAsideTexts: () => readonly SetAside[];
  readonly dropSetAside: (key: string) => void;
  /** Hands any kept text over as a file. */
  readonly saveFile: SaveFile;
  /** Goes back to a copy; false when it cannot be read. */
  readonly restore: (copy: Copy) => Promise<boolean>;
  /** Takes back what `undoable` names; what was done since stays. */
  readonly undoLast: () => void;
};

export type StudyParts = {
  readonly shelf: Shelf;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly saveFile: SaveFile;
  readonly persistence: Persistence;
  /** Makes ready what screens show of a long log; nobody waits long for it. */
  readonly prepare?: (events: readonly StudyEvent[]) => Promise<void>;
  /** Unique for this page load; event ids begin with it. */
  readonly writer: string;
};
