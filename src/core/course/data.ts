import type { Keyword, Lesson, Prose, QuizItem } from '#core/course/types.ts';

export type Titled = { readonly id: string; readonly title: string };

/** `summary`: what is told of the course to who has not begun it. */
export type CourseSummary = {
  readonly chapters: readonly (Titled & {
    readonly summary: string;
    readonly keywords: number;
  })[];
  readonly first: Titled | undefined;
  readonly lessons: number;
  readonly keywords: number;
  readonly items: number;
};

/** `lesson/<id>`: a lesson and what stands around it. */
export type LessonData = {
  readonly lesson: Lesson;
  readonly chapter: Titled;
  /** Lessons of the chapter, this one among them. */
  readonly siblings: readonly Titled[];
  readonly previous: Titled | undefined;
  readonly next: Titled | undefined;
  /** How many questions it asks, and whether its chapter has cards. */
  readonly items: number;
  readonly hasCards: boolean;
  /** Questions that its end asks again when they were missed: its own and those of the lesson before. */
  readonly checkpoint: readonly string[];
  /** Keywords it explains or links to, but for those no card asks the name of. */
  readonly maskable: readonly string[];
};

/** `quiz/<lesson>`: the questions of a lesson; there is none for a lesson without. */
export type QuizData = {
  readonly lesson: Titled;
  readonly items: readonly QuizItem[];
  /** The lesson after this one. */
  readonly next: Titled | undefined;
};

/** `keyword/<id>`: a keyword and its neighbours. */
export type KeywordData = {
  readonly keyword: Keyword;
  readonly related: readonly Titled[];
  readonly contrasts: readonly (Titled & { readonly section: string; readonly prose: Prose })[];
};

/** `keywords/<chapter>`: the keywords of a chapter; there is none for a chapter without. */
export type DeckData = { readonly chapter: Titled; readonly keywords: readonly Keyword[] };
