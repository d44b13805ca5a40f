import type { StudyEvent } from '#core/progress/events.ts';
import { readEvent } from '#core/save/read-event.ts';
import type { Run } from '#core/save/runs.ts';
import { writeRow } from '#core/save/write-row.ts';

/** What a log is packed into: texts, runs whose rows name them, and events that fit no row. */
export type Packed = {
  readonly words: readonly string[];
  readonly runs: readonly Run[];
  readonly loose: readonly StudyEvent[];
};

export type Packer = ReturnType<typeof packer>;

/**
 * Packs a log, oldest first, event by event: the same log gives the same text however it grew, and
 * one more event costs one row. It goes on from what is packed already.
 */
export function packer(packed: Packed = { words: [], runs: [], loose: [] }) {
  const words = [...packed.words];
  const runs = [...packed.runs];
  const places = new Map(words.map((word, place) => [word, place]));
  const quoted = words.map((word) => JSON.stringify(word));
  const texts = runs.map(textOf);
  const loose = packed.loose.map((event) => JSON.stringify(event));
  /** The last run of each writer. */
  const open = new Map(runs.map(({ writer }, at) => [writer, at]));
  const touched = new Set<number>();
  let reach = 0;

  const placeOf = (word: string) => {
    let place = places.get(word);
    if (place === undefined) {
      place = words.push(word) - 1;
      quoted.push(JSON.stringify(word));
      places.set(word, place);
    }
    reach = Math.max(reach, place + 1);
    return place;
  };
  const add = (event: StudyEvent): void => {
    const [writer, number] = nameOf(event.id) ?? [];
    const at = writer === undefined ? undefined : open.get(writer);
    const last = at === undefined ? undefined : runs[at];
    const run = last && last.first + last.events.length === number ? last : undefined;
    reach = run?.reach ?? 0;
    const row =
      writer === undefined
        ? undefined
        : writeRow(event, run?.events.at(-1)?.at ?? event.at, placeOf);
    if (writer === undefined || number === undefined || row === undefined) {
      // What could not be read again is not written either.
      const kept = readEvent(event);
      if (kept) loose.push(JSON.stringify(kept));
    } else if (run && at !== undefined) {
      run.rows += `;${row}`;
      run.events.push(event);
      run.reach = reach;
      touched.add(at);
    } else {
      const begun = { writer, first: number, at: event.at, rows: row, reach, events: [event] };
      open.set(writer, runs.push(begun) - 1);
      touched.add(runs.length - 1);
    }
  };
  return {
    add,
    words,
    /** Runs that were begun or went on since the last text. */
    touched: (): readonly Run[] => [...touched].flatMap((at) => runs[at] ?? []),
    /** The members `words`, `runs` and `events` of a save, as JSON. */
    text: (): string => {
      for (const at of touched) {
        const run = runs[at];
        if (run) texts[at] = textOf(run);
      }
      touched.clear();
      return `"words":[${quoted.join()}],"runs":[${texts.join()}],"events":[${loose.join()}]`;
    },
  };
}

function textOf({ writer, first, at, rows }: Run): string {
  return JSON.stringify([writer, first, at, rows]);
}

/** The writer and the number in an id of our own writing. */
function nameOf(id: string): readonly [writer: string, number: number] | undefined {
  const dash = id.lastIndexOf('-');
  if (dash < 1 || dash > LONGEST_WRITER) return undefined;
  const number = Number(id.slice(dash + 1));
  const writer = id.slice(0, dash);
  const isOurs = Number.isSafeInteger(number) && number < MOST && `${writer}-${number}` === id;
  return isOurs && !writer.includes('\n') ? [writer, number] : undefined;
}

const LONGEST_WRITER = 180;
const MOST = 1e15;
