/** Something an author must mend: where it is and, in Korean, what to do. */
export type Problem = {
  /** Path inside the content folder. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What is wrong and what to do, in Korean. */
  readonly message: string;
  /** Set when the remedy is to write an id here, so that `content:ids` can. */
  readonly needsId?: NeededId;
};
export type NeededId = {
  /** Character offset in the file where the mark goes. */
  readonly offset: number;
  /** What the id should be called when that is free. */
  readonly wish: string;
  readonly form: 'mark' | 'front-matter';
  /** Ids of one scope must differ: `s`, `k`, `q`, or one of an item's options. */
  readonly scope: string;
};

/** Where a problem is: a Markdown node, or a line and column (from 1). */
export type Place = {
  readonly position?:
    | { readonly start: { readonly line: number; readonly column: number } }
    | undefined;
};

/** The place of a Markdown node without the node, for what is kept long or handed to another thread. */
export function placeOf({ position }: Place): Place {
  return { position };
}

/** Takes a problem of one file down. */
export type Report = (place: Place, message: string, needsId?: NeededId) => void;

/** Collects problems; `at(file)` gives that file's report. */
export function problemList(): { problems: Problem[]; at: (file: string) => Report } {
  const problems: Problem[] = [];
  const at =
    (file: string): Report =>
    (place, message, needsId) => {
      const { line, column } = place.position?.start ?? { line: 1, column: 1 };
      problems.push({ file, line, column, message, ...(needsId && { needsId }) });
    };
  return { problems, at };
}

/** A place by line and column, both from 1. */
export function placeAt(line: number, column = 1): Place {
  return { position: { start: { line, column } } };
}

/** `file:line:column 문장`, as editors and terminals link it. */
export function formatProblem(problem: Problem, folder = 'content'): string {
  return `${folder}/${problem.file}:${problem.line}:${problem.column} ${problem.message}`;
}

/** Orders problems by file, then by place. */
export function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
