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
};
export type QuizAnswered = About & {
  readonly kind: 'quiz';
  readonly outcome: 'correct' | 'wrong';
  /** Option or entry ids in the order given, or what was typed. */
  readonly given: readonly string[];
};
/** Takes an earlier event back; it stays in the log but no longer counts. */
export type Undone = Common & { readonly kind: 'undo'; readonly target: string };

export type StudyEvent = SectionRead | CardGraded | QuizAnswered | Undone;
