import type { StudyEvent } from '#core/progress/events.ts';
import { undoneIn } from '#core/progress/undone.ts';

/** Where a fold of some events begins: what was folded before, and what does not count. */
export type From<S> = { readonly undone: ReadonlySet<string>; readonly before?: S | undefined };

/** Folds events, oldest first, into a new state; what was folded before stays as it is. */
type Fold<S> = (events: readonly StudyEvent[], now: number, from: From<S>) => S;

/** The state after the first events of a log. */
type Mark<S> = {
  readonly log: readonly StudyEvent[];
  readonly length: number;
  /** The time of the last of them. */
  readonly at: number;
  readonly state: S;
};

/** Events folded between two breaths, and between two marks. */
const STEP = 2_000;
/** A tail this long is worth a mark at its end. */
const TAIL = 200;
const MARKS = 3;

/**
 * Folds one log again and again as it grows: from the latest mark on, where the log still begins
 * with the very same events and nothing since takes one of them back; else from its beginning.
 */
export function folding<S>(fold: Fold<S>) {
  /** Latest first. */
  let marks: readonly Mark<S>[] = [];
  const markFor = (log: readonly StudyEvent[], now: number) =>
    marks.find((mark) => mark.at <= now && isBeginning(mark, log));
  /** What a clock ahead of now wrote counts differently as time goes on: no mark stands behind it. */
  const mark = (log: readonly StudyEvent[], length: number, now: number, state: S) => {
    const last = log[length - 1];
    if (last && last.at <= now) {
      marks = [{ log, length, at: last.at, state }, ...marks].slice(0, MARKS);
    }
  };
  return {
    /** The state of a log, oldest first. */
    of: (log: readonly StudyEvent[], now: number): S => {
      const known = markFor(log, now);
      if (known?.length === log.length) return known.state;
      const tail = log.slice(known?.length ?? 0);
      // Of the whole log: where a clock ran ahead, an undo may stand before what it takes back.
      const state = fold(tail, now, { undone: undoneIn(log), before: known?.state });
      if (tail.length >= TAIL) mark(log, log.length, now, state);
      return state;
    },
    /** Whether little of a log is still to be folded. */
    isDone: (log: readonly StudyEvent[], now: number) =>
      log.length - (markFor(log, now)?.length ?? 0) <= STEP,
    /** Takes in what the whole of a log comes to, folded elsewhere. */
    take: (log: readonly StudyEvent[], now: number, state: S) => mark(log, log.length, now, state),
    /** Folds a long log in steps, so that `of` finds most of it done. */
    *prepare(log: readonly StudyEvent[], now: number): Generator<undefined, void> {
      if (log.length - (markFor(log, now)?.length ?? 0) <= STEP) return;
      const undone = undoneIn(log);
      let before: S | undefined;
      for (let begin = 0, end = log.length % STEP; begin < log.length; begin = end, end += STEP) {
        before = fold(log.slice(begin, end), now, { undone, before });
        // A mark says what its events alone come to, whatever becomes of those behind it.
        const isNear = log.length - end <= STEP;
        if (isNear && takesBackOnlyOwn(log.slice(end))) mark(log, end, now, before);
        yield;
      }
    },
  };
}

function isBeginning<S>({ log: known, length }: Mark<S>, log: readonly StudyEvent[]): boolean {
  if (length > log.length) return false;
  if (!takesBackOnlyOwn(log.slice(length))) return false;
  for (let at = 0; at < length; at++) if (log[at] !== known[at]) return false;
  return true;
}

/** Whether the end of a log takes nothing back that stands before it. */
function takesBackOnlyOwn(tail: readonly StudyEvent[]): boolean {
  const ids = new Set(tail.map(({ id }) => id));
  return tail.every((event) => event.kind !== 'undo' || ids.has(event.target));
}
