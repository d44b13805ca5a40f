/** Now, in milliseconds since 1970-01-01 UTC. Rules take the time as an argument; this gives it. */
export type Clock = () => number;

export const systemClock: Clock = () => Date.now();

/** The local calendar date as `2026-11-24`. */
export function localDate(at: number): string {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
