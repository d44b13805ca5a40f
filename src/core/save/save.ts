import type { StudyEvent } from '#core/progress/events.ts';
import { mergeEvents } from '#core/progress/merge.ts';
import { readEvent } from '#core/save/read-event.ts';
import { packer, readRuns } from '#core/save/runs.ts';

/**
 * The study log as it is kept. Within a generation logs only grow and merge by union; a reset, or
 * taking an import back, begins the next generation, and what an older one held does not come back.
 */
export type Save = {
  readonly generation: number;
  /** Oldest first. */
  readonly events: readonly StudyEvent[];
};

/** What a stored or exported text turned out to be. */
export type Opened =
  | { readonly state: 'empty' }
  | (Save & {
      readonly state: 'ok';
      /** The version it was written in. */
      readonly version: number;
      /** Records that could not be understood and were left out. */
      readonly dropped: number;
    })
  /** Written by a newer build: must not be overwritten. */
  | { readonly state: 'too-new'; readonly version: number }
  /** Of an older build, and bringing it up to date failed: must not be overwritten either. */
  | { readonly state: 'stuck'; readonly version: number }
  | { readonly state: 'broken'; readonly reason: 'not-json' | 'not-ours' | 'bad-version' };

const FORMAT = 'kubasic-progress';

type Raw = Readonly<Record<string, unknown>>;
type Migration = (raw: Raw) => Raw;

/**
 * A step from one version to the next; its place in the list is the version it starts from. Nothing
 * was ever released as version 0: it counts as an unreadable version below.
 */
const MIGRATIONS: readonly Migration[] = [
  (raw) => raw,
  // Version 1 had whole records only; they are read one by one in version 2 too.
  ({ events }) => {
    if (!Array.isArray(events)) throw new Error('version 1 always had a list of events');
    return { generation: 0, words: [], runs: [], events };
  },
];

/** The version this build writes. */
export const SAVE_VERSION = MIGRATIONS.length;

/** Opens a stored text. Total: never throws, and never takes what it cannot know for current. */
export function openSave(text: string | null, migrations = MIGRATIONS): Opened {
  const steps = openInSteps(text, migrations);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** `openSave` in steps of some thousand records, for a log too long to be read in one go. */
export function* openInSteps(
  text: string | null,
  migrations = MIGRATIONS,
): Generator<undefined, Opened> {
  const json = text?.replace(/^\uFEFF/, '').trim();
  if (!json) return { state: 'empty' };
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    return { state: 'broken', reason: 'not-json' };
  }
  if (!isRecord(raw) || raw['format'] !== FORMAT) return { state: 'broken', reason: 'not-ours' };
  const version = raw['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { state: 'broken', reason: 'bad-version' };
  }
  if (version > migrations.length) return { state: 'too-new', version };
  let current: Raw;
  try {
    current = migrations.slice(version).reduce((save, migrate) => migrate(save), raw);
  } catch {
    return { state: 'stuck', version };
  }
  const { generation, words, runs, events: loose } = current;
  if (!isCount(generation) || !isList(words) || !isList(runs) || !isList(loose)) {
    return { state: 'broken', reason: 'not-ours' };
  }
  const { events, dropped } = yield* readRuns(runs, words);
  for (const record of loose) {
    const event = readEvent(record);
    if (event) events.push(event);
  }
  const lost = dropped + loose.length - loose.filter((record) => readEvent(record)).length;
  return { state: 'ok', version, generation, events: mergeEvents(events, []), dropped: lost };
}

/** The text to store: what `openSave` opens. Equal logs are equal texts. */
export function sealSave(save: Save): string {
  return sealer()(save);
}

/** `sealSave` that remembers what it sealed last: a log that has grown costs what was added. */
export function sealer(): (save: Save) => string {
  let sealed: Save = { generation: 0, events: [] };
  let pack = packer();
  return (save) => {
    const { generation, events } = save;
    const isGrown = isGrownFrom(save, sealed);
    if (!isGrown) pack = packer();
    for (const event of isGrown ? events.slice(sealed.events.length) : events) pack.add(event);
    sealed = save;
    return `{"format":"${FORMAT}","version":${SAVE_VERSION},"generation":${generation},${pack.text()}}`;
  };
}

/**
 * Whether a save is another with events added behind it. Within a generation logs are sorted and
 * only grow: with the last event in its place, the rest is in place too.
 */
export function isGrownFrom(save: Save, older: Save): boolean {
  return (
    save.generation === older.generation &&
    older.events.at(-1) === save.events[older.events.length - 1]
  );
}

/** Of two saves the one of the later generation; of one generation, both together. */
export function mergeSaves(a: Save, b: Save): Save {
  if (a.generation !== b.generation) return a.generation > b.generation ? a : b;
  if (isGrownFrom(a, b)) return a;
  if (isGrownFrom(b, a)) return b;
  return { generation: a.generation, events: mergeEvents(a.events, b.events) };
}

function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
