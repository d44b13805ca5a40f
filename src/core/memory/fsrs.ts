import { FSRSAlgorithm, generatorParameters } from 'ts-fsrs';

/**
 * The memory model (FSRS-6, default weights): our own types round the pure formulas of ts-fsrs. Its
 * scheduler is not used: it counts days by UTC date, throws when the clock goes back, and
 * overshoots its longest interval. Days are counted by us and given in.
 */
export type Strength = {
  /** Days until recall falls to 90 %. */
  readonly stability: number;
  /** 1 (easy) to 10 (hard). */
  readonly difficulty: number;
};
/** 1 forgotten, 2 hard, 3 good, 4 easy. */
export type Grade = 1 | 2 | 3 | 4;

export const LONGEST_INTERVAL = 365;
const model = new FSRSAlgorithm(
  generatorParameters({ request_retention: 0.9, enable_fuzz: false }),
);

/** Strength after a review, so many whole days after the last one. */
export function strengthAfter(
  before: Strength | undefined,
  elapsedDays: number,
  grade: Grade,
): Strength {
  const { stability, difficulty } = model.next_state(
    before ?? null,
    Math.max(0, elapsedDays),
    grade,
  );
  return { stability, difficulty };
}

/** The chance, 0 to 1, to recall so many days after the last review. */
export function recallAfter({ stability }: Strength, elapsedDays: number): number {
  return model.forgetting_curve(Math.max(0, elapsedDays), stability);
}

/** Days until the next review: at least 1, at most a year. */
export function intervalOf({ stability }: Strength): number {
  return Math.min(LONGEST_INTERVAL, Math.max(1, model.next_interval(stability, 0)));
}
