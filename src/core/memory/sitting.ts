/** One sitting of today's review: what is still to be asked, and what was done. */
export type Sitting = {
  /** Units to ask, the first one now. */
  readonly queue: readonly string[];
  readonly done: readonly Asked[];
  /** The event that answers the first unit, while its verdict still stands. */
  readonly pending?: string | undefined;
};
export type Asked = { readonly unit: string; readonly known: boolean; readonly event: string };

/** Everything a sitting asks, each once, whether it was asked yet or not. */
export function unitsIn({ queue, done }: Sitting): readonly string[] {
  return [...new Set([...done.map(({ unit }) => unit), ...queue])];
}

/** How many are still to be asked, each once. */
export function leftIn({ queue }: Sitting): number {
  return new Set(queue).size;
}

/** The event of what was answered last, which can be taken back. */
export function lastIn({ pending, done }: Sitting): string | undefined {
  return pending ?? done.at(-1)?.event;
}

/** How many others come between a miss and its return. */
const GAP = 4;

/** Takes the unit on the table off; one that was missed returns after a few others. */
export function answered({ queue, done }: Sitting, known: boolean, event: string): Sitting {
  const [unit, ...rest] = queue;
  if (unit === undefined) return { queue, done };
  return {
    queue: known ? rest : rest.toSpliced(Math.min(GAP, rest.length), 0, unit),
    done: [...done, { unit, known, event }],
  };
}

/** Puts the unit that was answered last on the table again, as if it had not been asked. */
export function takenBack({ queue, done, pending }: Sitting): Sitting {
  // It stands there still, with its verdict.
  if (pending !== undefined) return { queue, done };
  const last = done.at(-1);
  if (!last) return { queue, done };
  const again = last.known ? -1 : queue.indexOf(last.unit);
  const rest = again < 0 ? queue : queue.toSpliced(again, 1);
  return { queue: [last.unit, ...rest], done: done.slice(0, -1) };
}
