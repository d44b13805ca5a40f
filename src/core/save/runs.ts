import type { StudyEvent } from '#core/progress/events.ts';
import { readEvent } from '#core/save/read-event.ts';
import { readRow, writeRow } from '#core/save/rows.ts';

/** Events of one page load in their order: writer, number of the first, its time, rows. */
type Run = readonly [writer: string, first: number, at: number, rows: string];

/** Rows read between two breaths. */
const STEP = 2_000;

type OpenRun = { readonly place: number; readonly rows: string[]; next: number; at: number };

/**
 * Packs a log, oldest first, event by event: the same log gives the same text however it grew, and
 * one more event costs one row.
 */
export function packer() {
  const places = new Map<string, number>();
  const words: string[] = [];
  /** The JSON of each run but for its end, beside its rows. */
  const runs: { readonly head: string; readonly rows: string[] }[] = [];
  const texts: string[] = [];
  const loose: string[] = [];
  const open = new Map<string, OpenRun>();
  const touched = new Set<number>();

  const placeOf = (word: string) => {
    const known = places.get(word);
    if (known !== undefined) return known;
    places.set(word, words.length);
    return words.push(JSON.stringify(word)) - 1;
  };
  const add = (event: StudyEvent): void => {
    const [, writer, digits] = /^(.{1,180})-(0|[1-9]\d{0,14})$/.exec(event.id) ?? [];
    const number = Number(digits);
    const last = writer === undefined ? undefined : open.get(writer);
    const run = last?.next === number ? last : undefined;
    const row = writer && writeRow(event, run?.at ?? event.at, placeOf);
    if (!writer || !row) {
      // What could not be read again is not written either.
      const kept = readEvent(event);
      if (kept) loose.push(JSON.stringify(kept));
      return;
    }
    const rows = run?.rows ?? [];
    const place = run?.place ?? runs.length;
    if (!run) runs.push({ head: JSON.stringify([writer, number, event.at]).slice(0, -1), rows });
    rows.push(row);
    open.set(writer, { place, rows, next: number + 1, at: event.at });
    touched.add(place);
  };
  /** The members `words`, `runs` and `events` of a save, as JSON. */
  const text = (): string => {
    for (const place of touched) {
      const run = runs[place];
      if (run) texts[place] = `${run.head},"${run.rows.join(';')}"]`;
    }
    touched.clear();
    return `"words":[${words.join()}],"runs":[${texts.join()}],"events":[${loose.join()}]`;
  };
  return { add, text };
}

/** Every run that can be read, row by row; rows that cannot are counted. */
export function* readRuns(
  runs: readonly unknown[],
  listed: readonly unknown[],
): Generator<undefined, { readonly events: StudyEvent[]; readonly dropped: number }> {
  // A word that is not a text leaves its place: the rows that name it are lost, no others.
  const words = listed.map((word) => (typeof word === 'string' ? word : undefined));
  const events: StudyEvent[] = [];
  let dropped = 0;
  let read = 0;
  for (const run of runs) {
    if (!isRun(run)) {
      dropped++;
      continue;
    }
    const [writer, first, begun, rows] = run;
    let [at, number] = [begun, first];
    for (const row of rows.split(';')) {
      const event = readRow(row, `${writer}-${number}`, at, words);
      if (event) {
        events.push(event);
        at = event.at;
      } else dropped++;
      number++;
      if (++read % STEP === 0) yield;
    }
  }
  return { events, dropped };
}

function isRun(value: unknown): value is Run {
  if (!Array.isArray(value)) return false;
  const [writer, first, at, rows]: unknown[] = value;
  return (
    typeof writer === 'string' &&
    /^.{1,180}$/.test(writer) &&
    Number.isSafeInteger(first) &&
    Number.isSafeInteger(at) &&
    typeof rows === 'string'
  );
}
