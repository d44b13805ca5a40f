import type { StudyEvent } from '#core/progress/events.ts';

/** Beyond this, a clock did not go a little wrong: it was set wrong. */
const MOST_AHEAD = 24 * 60 * 60 * 1000;

/** Whether a clock that ran more than a day ahead wrote an event. */
export function isAhead(event: StudyEvent, now: number): boolean {
  return event.at > now + MOST_AHEAD;
}

/** How many events a clock wrote that ran more than a day ahead of now. */
export function aheadOf(events: readonly StudyEvent[], now: number): number {
  const begin = events.findLastIndex((event) => !isAhead(event, now)) + 1;
  return events.length - begin;
}

/**
 * The log in the order to be replayed. What a clock wrote that ran ahead stands before all the rest:
 * it is kept and counts, but never as later than what was done since. A usual log is given as it is.
 */
export function settled(events: readonly StudyEvent[], now: number): readonly StudyEvent[] {
  const ahead = aheadOf(events, now);
  return ahead === 0 ? events : [...events.slice(-ahead), ...events.slice(0, -ahead)];
}
