import type { CardGraded, QuizAnswered, StudyEvent } from '#core/progress/events.ts';

/** Minutes in milliseconds; Seoul's days; a log written by hand. */
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** Tuesday 2026-11-24, 20:00 in Seoul. */
export const EVENING = Date.UTC(2026, 10, 24, 11);
export const seoul = () => 540;

let count = 0;
const next = () => `t-${String(count++).padStart(6, '0')}`;

export function card(
  item: string,
  at: number,
  outcome: CardGraded['outcome'] = 'known',
  more: Partial<CardGraded> = {},
): StudyEvent {
  return { id: next(), at, kind: 'card', item: `k:${item}`, rev: 1, outcome, ...more };
}

export function quiz(
  item: string,
  at: number,
  outcome: QuizAnswered['outcome'] = 'correct',
  more: Partial<QuizAnswered> = {},
): StudyEvent {
  return { id: next(), at, kind: 'quiz', item: `q:${item}`, rev: 1, outcome, given: [], ...more };
}

export function undo(target: StudyEvent, at: number): StudyEvent {
  return { id: next(), at, kind: 'undo', target: target.id };
}
