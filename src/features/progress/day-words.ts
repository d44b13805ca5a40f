import { dateOfDay } from '#core/memory/study-day.ts';

/** A study day as a learner says it: `오늘`, `내일`, `11월 26일`. */
export function dayInWords(day: number, today: number): string {
  if (day === today) return '오늘';
  if (day === today + 1) return '내일';
  const [, month, date] = dateOfDay(day).split('-').map(Number);
  return `${month}월 ${date}일`;
}
