/** The machine's clock. Rules take the time as an argument; this gives it. */
export type Clock = {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
  /** The local calendar date as `2026-11-24`. */
  readonly date: () => string;
  /** Minutes east of UTC at an instant, by the learner's zone. */
  readonly zone: (at: number) => number;
};

export const systemClock: Clock = {
  now: () => Date.now(),
  date: () => {
    const date = new Date();
    const two = (part: number) => String(part).padStart(2, '0');
    return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  },
  zone: (at) => -new Date(at).getTimezoneOffset(),
};
