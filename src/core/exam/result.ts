import type { QuizAnswered, StudyEvent } from '#core/progress/events.ts';
import { undoneIn } from '#core/progress/undone.ts';

export type ChapterResult = {
  readonly chapter: string;
  readonly right: number;
  readonly of: number;
};
export type ExamResult = {
  readonly right: number;
  readonly of: number;
  readonly chapters: readonly ChapterResult[];
  /** The chance, 0 to 1, to pass an exam of this kind with so much knowledge. */
  readonly pass: number;
};

/** The share of right answers that passes, as in many certificates. */
export const PASS_SHARE = 0.7;

/** Answers given in one exam, by item. */
export function answersOf(
  events: readonly StudyEvent[],
  exam: string,
): ReadonlyMap<string, QuizAnswered> {
  const undone = undoneIn(events);
  const answers = new Map<string, QuizAnswered>();
  for (const event of events) {
    if (event.kind === 'quiz' && event.exam === exam && !undone.has(event.id)) {
      answers.set(event.item.slice(2), event);
    }
  }
  return answers;
}

/** The result of a paper, by chapter in the order of `chapterOf`'s first appearance. */
export function resultOf(
  paper: readonly string[],
  isRight: (item: string) => boolean,
  chapterOf: (item: string) => string,
): ExamResult {
  const chapters = new Map<string, { right: number; of: number }>();
  for (const item of paper) {
    const chapter = chapterOf(item);
    const { right, of } = chapters.get(chapter) ?? { right: 0, of: 0 };
    chapters.set(chapter, { right: right + (isRight(item) ? 1 : 0), of: of + 1 });
  }
  const right = paper.filter(isRight).length;
  return {
    right,
    of: paper.length,
    chapters: [...chapters].map(([chapter, result]) => ({ chapter, ...result })),
    pass: passChance(right, paper.length),
  };
}

/**
 * The chance that another paper of the same length reaches the pass mark. What is known is taken
 * as a beta distribution after this paper (one right and one wrong answer assumed beforehand), so
 * the next paper follows a beta-binomial.
 */
function passChance(right: number, of: number): number {
  if (of === 0) return 0;
  const needed = Math.ceil(of * PASS_SHARE);
  const [a, b] = [right + 1, of - right + 1];
  let chance = 0;
  for (let score = needed; score <= of; score++) {
    chance += Math.exp(logChoose(of, score) + logBeta(score + a, of - score + b) - logBeta(a, b));
  }
  return Math.min(1, chance);
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

/** log B(a, b) for whole numbers. */
function logBeta(a: number, b: number): number {
  return logFactorial(a - 1) + logFactorial(b - 1) - logFactorial(a + b - 1);
}

function logFactorial(n: number): number {
  let sum = 0;
  for (let i = 2; i <= n; i++) sum += Math.log(i);
  return sum;
}
