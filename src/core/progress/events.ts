/**
 * The study log: what a learner did, append-only. Everything shown (progress, due cards, mistakes)
 * is computed from it.
 */

/** `s:` section, `k:` keyword, `q:` quiz item, followed by the released id. */
export type ItemRef = `${'s' | 'k' | 'q'}:${string}`;

type Common = {
  /** `<writer>-<sequence>`: the writer is one page load, so two tabs never make the same id. */
  readonly id: string;
  /** Milliseconds since 1970-01-01 UTC by the learner's clock. */
  readonly at: number;
};
type About = Common & {
  readonly item: ItemRef;
  /** The revision of the item that the learner saw. */
  readonly rev: number;
};

export type SectionRead = About & { readonly kind: 'read' };
export type CardGraded = About & {
  readonly kind: 'card';
  readonly outcome: 'known' | 'unknown';
  /** The side asked: `name`, or the id of a sentence; without it, the meaning. */
  readonly face?: string;
  /** 1 forgotten, 2 hard, 3 good, 4 easy, where the learner grades in four. */
  readonly grade?: 1 | 2 | 3 | 4;
  /** Milliseconds from question to grade. */
  readonly took?: number;
};
export type Confidence = 'sure' | 'unsure' | 'guess';
export type QuizAnswered = About & {
  readonly kind: 'quiz';
  readonly outcome: 'correct' | 'wrong';
  /** Option or entry ids in the order given, or what was typed. */
  readonly given: readonly string[];
  /** How sure the learner was before the answer, when asked. */
  readonly confidence?: Confidence;
  readonly took?: number;
  /** The exam it was answered in. */
  readonly exam?: string;
};
export type Cause = 'unknown' | 'confused' | 'slip' | 'guess';
/** What the learner wrote beside a mistake; the latest of an item counts. */
export type MistakeNoted = About & {
  readonly kind: 'note';
  readonly cause?: Cause;
  /** Markdown. */
  readonly memo?: string;
};
/** The date of the learner's exam as `2026-12-01`; an empty one drops the plan. */
export type Planned = Common & { readonly kind: 'plan'; readonly examDate: string };
/** A mock exam handed in. Its answers are quiz events that carry its id. */
export type ExamFinished = Common & {
  readonly kind: 'exam';
  readonly exam: string;
  readonly seed: string;
  readonly items: readonly string[];
  readonly took: number;
};
/** Takes an earlier event back; it stays in the log but no longer counts. */
export type Undone = Common & { readonly kind: 'undo'; readonly target: string };

export type StudyEvent =
  | SectionRead
  | CardGraded
  | QuizAnswered
  | MistakeNoted
  | Planned
  | ExamFinished
  | Undone;
