/** Types of the compiled course: what `compileCourse` returns and what the screens read. */

/** A compact hast tree (element, text): what Markdown compiles to. Positions are left out. */
export type ProseText = { readonly type: 'text'; readonly value: string };
export type ProseElement = {
  readonly type: 'element';
  readonly tagName: string;
  readonly properties: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  readonly children: readonly ProseNode[];
};
export type ProseNode = ProseText | ProseElement;
/** A piece of compiled Markdown. */
export type Prose = readonly ProseNode[];

export type Section = {
  readonly id: string;
  readonly title: string;
  readonly rev: number;
  readonly prose: Prose;
};

export type Lesson = {
  readonly id: string;
  readonly chapter: string;
  readonly title: string;
  readonly summary: string;
  /** The question the lesson answers; empty when the author gave none. */
  readonly question: string;
  /** Three lines that sum the lesson up. */
  readonly recap: readonly string[];
  /** Where the facts come from, for people. */
  readonly sources: readonly string[];
  /** Reading time in whole minutes, at least 1. */
  readonly minutes: number;
  readonly intro: Prose;
  readonly sections: readonly Section[];
};

export type Chapter = {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly intro: Prose;
  /** Lesson ids in reading order. */
  readonly lessons: readonly string[];
};

export type Keyword = {
  readonly id: string;
  readonly rev: number;
  readonly korean: string;
  readonly english: string;
  /** Further spellings accepted as an answer; the two names above are not repeated. */
  readonly aliases: readonly string[];
  readonly caseSensitive: boolean;
  readonly definition: Prose;
  /** The definition as plain text. */
  readonly text: string;
  readonly related: readonly string[];
  /** False when the meaning does not lead to one name: its card is turned one way only. */
  readonly twoWay: boolean;
  readonly clozes: readonly Cloze[];
  /** Every pair stands with both of its keywords. */
  readonly contrasts: readonly Contrast[];
  readonly chapter: string;
  readonly lesson: string;
  /** The section that explains it, and the lesson that section stands in. */
  readonly section: string;
  readonly sectionLesson: string;
  /** Terms of the course that are nearly its name; see `Blank`. */
  readonly rivals: readonly string[];
};

/** A sentence of a lesson with the keyword left out. */
export type Cloze = { readonly id: string; readonly before: string; readonly after: string };
/** What tells a keyword from one it is often taken for. */
export type Contrast = { readonly with: string; readonly prose: Prose };

export type Option = {
  readonly id: string;
  readonly prose: Prose;
  readonly correct: boolean;
  readonly feedback: Prose;
  /** The keyword that a learner who chooses this takes for the right one. */
  readonly confuses?: string;
};
/** An entry to be put in order, matched or sorted. */
export type Entry = { readonly id: string; readonly prose: Prose };
export type Pair = { readonly id: string; readonly left: Prose; readonly right: Prose };
export type Group = {
  readonly id: string;
  readonly prose: Prose;
  readonly entries: readonly Entry[];
};

/** How a typed answer is compared: see `core/quiz/typed.ts`. */
export type AnswerMode = 'term' | 'number' | 'code' | 'set';
export type Blank = {
  readonly mode: AnswerMode;
  /** Accepted spellings, the standard one first; in mode `set`, all the members. */
  readonly accepted: readonly string[];
  /** Terms of the course so near to the answer that a slip of one is not taken for the other. */
  readonly rivals?: readonly string[];
};

export type QuizBody =
  | { readonly kind: 'choice'; readonly options: readonly Option[] }
  | { readonly kind: 'multiple'; readonly options: readonly Option[] }
  /** Entries in the right order. */
  | { readonly kind: 'order'; readonly entries: readonly Entry[] }
  | {
      readonly kind: 'match';
      readonly heads: readonly [Prose, Prose];
      readonly pairs: readonly Pair[];
    }
  | { readonly kind: 'sort'; readonly groups: readonly Group[] }
  /** The blanks stand in `QuizItem.context` as elements `<input data-blank="0">`. */
  | { readonly kind: 'blank'; readonly blanks: readonly Blank[] }
  | { readonly kind: 'command'; readonly prompt: '$' | '>'; readonly blank: Blank }
  | { readonly kind: 'mend'; readonly broken: string; readonly mended: string };

export type QuizItem = {
  readonly id: string;
  readonly rev: number;
  readonly lesson: string;
  /** The section that answers it, and the lesson that section stands in. */
  readonly section: string;
  readonly sectionLesson: string;
  readonly question: Prose;
  /** The question as plain text. */
  readonly text: string;
  /** True when it asks for use (what happens if, find the fault), not for recall. */
  readonly use: boolean;
  /** Paragraphs and fences between the question and the answer. */
  readonly context: Prose;
  readonly body: QuizBody;
  readonly explanation: Prose;
};

/** An id that was released once: where it leads now. */
export type Forwarding = {
  /** Old `kind:id` to the present `kind:id`. */
  readonly aliases: Readonly<Record<string, string>>;
  /** Retired `kind:id` to the lesson it stood in and its last title. */
  readonly retired: Readonly<Record<string, { readonly title: string; readonly lesson: string }>>;
};

export type Course = {
  readonly chapters: readonly Chapter[];
  readonly lessons: readonly Lesson[];
  readonly keywords: readonly Keyword[];
  readonly items: readonly QuizItem[];
  readonly forwarding: Forwarding;
};
