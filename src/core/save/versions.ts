const FORMAT = 'kubasic-progress';

type Raw = Readonly<Record<string, unknown>>;
export type Migration = (raw: Raw) => Raw;

/**
 * A step from one version to the next; its place in the list is the version it starts from. Nothing
 * was ever released as version 0: it counts as an unreadable version below.
 */
export const MIGRATIONS: readonly Migration[] = [
  (raw) => raw,
  // Version 1 had whole records only; they are read one by one in version 2 too.
  ({ events }) => {
    if (!Array.isArray(events)) throw new Error('version 1 always had a list of events');
    return { generation: 0, words: [], runs: [], events };
  },
];

/** The version this build writes. */
export const SAVE_VERSION = MIGRATIONS.length;

/** Why a text cannot be opened. */
export type Unopened =
  | { readonly state: 'empty' }
  /** Written by a newer build: must not be overwritten. */
  | { readonly state: 'too-new'; readonly version: number }
  /** Of an older build, and bringing it up to date failed: must not be overwritten either. */
  | { readonly state: 'stuck'; readonly version: number }
  | { readonly state: 'broken'; readonly reason: 'not-json' | 'not-ours' | 'bad-version' };

/** What a text holds, brought up to date. */
export type Parsed = {
  readonly state: 'parsed';
  /** The version it was written in. */
  readonly version: number;
  readonly generation: number;
  readonly words: readonly unknown[];
  readonly runs: readonly unknown[];
  readonly loose: readonly unknown[];
};

/** Total: never throws, and never takes what it cannot know for current. */
export function parseSave(
  text: string | null,
  migrations: readonly Migration[],
): Unopened | Parsed {
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
  return { state: 'parsed', version, generation, words, runs, loose };
}

/** The text of a save whose members stand in JSON. */
export function wrapSave(generation: number, members: string): string {
  return `{"format":"${FORMAT}","version":${SAVE_VERSION},"generation":${generation},${members}}`;
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
