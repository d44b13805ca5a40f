/** Minutes east of UTC at an instant, where the learner is: summer time and moves included. */
export type Zone = (at: number) => number;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** A study day ends at 04:00: who studies past midnight is still in yesterday. */
const ROLLOVER = 4 * 60 * MINUTE;

/** The study day of an instant, counted in days since 1970-01-01 of the learner's calendar. */
export function studyDay(at: number, zone: Zone): number {
  return Math.floor((at + zone(at) * MINUTE - ROLLOVER) / DAY);
}

/** The first instant of a study day: 04:00 of its date by the learner's clock. */
export function startOfDay(day: number, zone: Zone): number {
  const local = day * DAY + ROLLOVER;
  const guess = local - zone(local) * MINUTE;
  return local - zone(guess) * MINUTE;
}

/** A study day as `2026-11-24`. */
export function dateOfDay(day: number): string {
  // Days to a civil date (H. Hinnant, chrono-compatible date algorithms).
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const doe = z - era * 146_097;
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365,
  );
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yoe + era * 400 + (month <= 2 ? 1 : 0);
  const date = doy - Math.floor((153 * mp + 2) / 5) + 1;
  return [String(year).padStart(4, '0'), pad(month), pad(date)].join('-');
}

/** The study day that a date names, or undefined when the text is not a date of the calendar. */
export function dayOfDate(date: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return undefined;
  const [year = 0, month = 0, dayOfMonth = 0] = match.slice(1).map(Number);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yoe = y - era * 400;
  const doy = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const day =
    era * 146_097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy - 719_468;
  return dateOfDay(day) === date ? day : undefined;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
