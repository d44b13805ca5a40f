import type { StudyEvent } from '#core/progress/events.ts';
import { mergeEvents } from '#core/progress/merge.ts';
import { readEvent } from '#core/save/read-event.ts';

/** What a stored or exported text turned out to be. */
export type Opened =
  | { readonly state: 'empty' }
  /** `dropped` records could not be understood and were left out. */
  | { readonly state: 'ok'; readonly events: readonly StudyEvent[]; readonly dropped: number }
  /** Written by a newer build: must not be overwritten. */
  | { readonly state: 'too-new'; readonly version: number }
  | { readonly state: 'broken'; readonly reason: 'not-json' | 'not-ours' | 'bad-version' };

const FORMAT = 'kubasic-progress';

type Raw = Readonly<Record<string, unknown>>;

/** A step from one version to the next; its place in the list is the version it starts from. */
const MIGRATIONS: readonly ((raw: Raw) => Raw)[] = [
  // Nothing was ever released as version 0: it counts as an unreadable version below.
  (raw) => raw,
];

/** The version this build writes. */
export const SAVE_VERSION = MIGRATIONS.length;

/** Opens a stored text. Total: never throws, and never takes what it cannot know for current. */
export function openSave(text: string | null): Opened {
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
  if (version > SAVE_VERSION) return { state: 'too-new', version };
  const current = MIGRATIONS.slice(version).reduce((save, migrate) => migrate(save), raw);
  const records = current['events'];
  if (!Array.isArray(records)) return { state: 'broken', reason: 'not-ours' };
  const events = records.flatMap((record) => readEvent(record) ?? []);
  return { state: 'ok', events: mergeEvents(events, []), dropped: records.length - events.length };
}

/**
 * The text to store: what `openSave` opens. Fields stand in one fixed order, so that equal logs are
 * equal texts and two tabs do not write the same log back and forth.
 */
export function sealSave(events: readonly StudyEvent[]): string {
  const records = events.map(sealEvent).filter((record) => record !== '');
  return `{"format":"${FORMAT}","version":${SAVE_VERSION},"events":[${records.join()}]}`;
}

const sealed = new WeakMap<StudyEvent, string>();

/** An event never changes: its text is worked out once, and each record adds its own only. */
function sealEvent(event: StudyEvent): string {
  const text = sealed.get(event) ?? JSON.stringify(readEvent(event)) ?? '';
  sealed.set(event, text);
  return text;
}

function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
