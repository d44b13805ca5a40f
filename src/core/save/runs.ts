import type { StudyEvent } from '#core/progress/events.ts';
import { type RowReader, rowReader } from '#core/save/read-row.ts';

/** Events of one page load in their order; each of them stands in one row. */
export type Run = {
  readonly writer: string;
  /** The number of the first event, and its time. */
  readonly first: number;
  readonly at: number;
  /** Rows as they are stored, with `;` between them. */
  rows: string;
  /** How many words of the list the rows make use of. */
  reach: number;
  readonly events: StudyEvent[];
};

export type ReadRuns = {
  /** In the order of the text; only what was read without a loss. */
  readonly runs: readonly Run[];
  readonly events: StudyEvent[];
  readonly dropped: number;
};

/** Signs of rows read between two breaths, unless one run has more. */
const STEP = 100_000;

/** The name of a run among others. */
export function nameOf({ writer, first, at }: Pick<Run, 'writer' | 'first' | 'at'>): string {
  return `${writer} ${first} ${at}`;
}

/**
 * Every run that can be read, row by row; rows that cannot are counted. Of a run that is known by
 * the same words, only rows that were added are read: its events are the same objects again.
 */
export function* readRuns(
  listed: readonly unknown[],
  words: readonly (string | undefined)[],
  known: ReadonlyMap<string, Run>,
): Generator<undefined, ReadRuns> {
  const reader = rowReader(words);
  const runs: Run[] = [];
  const events: StudyEvent[] = [];
  let dropped = 0;
  let read = 0;
  for (const stored of listed) {
    const run = runOf(stored);
    if (!run) {
      dropped++;
      continue;
    }
    const before = known.get(nameOf(run));
    const from = before && before.reach <= words.length ? takeKnown(run, before) : 0;
    const lost = readRest(run, from, reader);
    for (const event of run.events) events.push(event);
    if (lost === 0) runs.push(run);
    dropped += lost;
    read += run.rows.length - from;
    if (read >= STEP) {
      read = 0;
      yield;
    }
  }
  return { runs, events, dropped };
}

/** Gives a run the events that are known of it; tells from which sign on its rows are to be read. */
function takeKnown(run: Run, known: Run): number {
  const isShorter = known.rows.startsWith(`${run.rows};`);
  const isLonger = run.rows.startsWith(`${known.rows};`);
  if (!isShorter && !isLonger && run.rows !== known.rows) return 0;
  const count = isShorter ? run.rows.split(';').length : known.events.length;
  for (let at = 0; at < count; at++) run.events.push(known.events[at] as StudyEvent);
  run.reach = known.reach;
  return isLonger ? known.rows.length + 1 : run.rows.length + 1;
}

/** Reads the rows of a run from a sign on; tells how many could not be read. */
function readRest(run: Run, from: number, reader: RowReader): number {
  let at = run.events.at(-1)?.at ?? run.at;
  let number = run.first + run.events.length;
  let lost = 0;
  reader.begin(run.rows, from);
  for (; reader.hasMore(); number++) {
    const event = reader.next(`${run.writer}-${number}`, at);
    if (event) run.events.push(event);
    else lost++;
    at = reader.time();
  }
  run.reach = Math.max(run.reach, reader.reach());
  return lost;
}

/** Whether no two events of some runs can have the same id: those of one writer go on from each other. */
export function areApart(runs: readonly Run[]): boolean {
  const next = new Map<string, number>();
  for (const { writer, first, events } of runs) {
    const end = first + events.length;
    if (first < (next.get(writer) ?? 0) || !Number.isSafeInteger(end)) return false;
    next.set(writer, end);
  }
  return true;
}

function runOf(value: unknown): Run | undefined {
  if (!Array.isArray(value)) return undefined;
  const [writer, first, at, rows]: unknown[] = value;
  return typeof writer === 'string' &&
    /^.{1,180}$/.test(writer) &&
    isWhole(first) &&
    isWhole(at) &&
    typeof rows === 'string'
    ? { writer, first, at, rows, reach: 0, events: [] }
    : undefined;
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}
