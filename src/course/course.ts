import lessonImports from 'virtual:course/lessons';
import compiledOutline from 'virtual:course/outline';
import quizImports from 'virtual:course/quizzes';
import { lessonsOf, type Outline } from '#core/course/outline.ts';
import type { Keyword, Lesson, QuizItem } from '#core/course/types.ts';
import type { SearchEntry } from '#core/search/entries.ts';

/** Titles and order of the whole course, in the main bundle. */
export const outline: Outline = compiledOutline;

/** Names of all keywords: what a typed answer must not be taken for by mistake. */
export const terms: readonly string[] = lessonsOf(outline).flatMap((lesson) =>
  lesson.keywords.flatMap(({ id, title }) => [title, id.replaceAll('-', ' ')]),
);

type Imports<T> = Readonly<Record<string, () => Promise<{ default: T }>>>;

/**
 * Loads one chunk by id: undefined for an unknown id, and the same promise every time, as React's
 * `use` needs. A failed load is forgotten, so that a retry asks the network again.
 */
function loader<T>(imports: Imports<T>): (id: string) => Promise<T> | undefined {
  const loads = new Map<string, Promise<T>>();
  return (id) => {
    const known = loads.get(id);
    const start = Object.hasOwn(imports, id) ? imports[id] : undefined;
    if (known || !start) return known;
    const load = start().then(
      (module) => module.default,
      (error: unknown) => {
        loads.delete(id);
        throw error;
      },
    );
    loads.set(id, load);
    return load;
  };
}

export const loadLesson: (id: string) => Promise<Lesson> | undefined = loader(lessonImports);

export const loadQuiz: (lesson: string) => Promise<readonly QuizItem[]> | undefined =
  loader(quizImports);

const keywordLoader = loader<readonly Keyword[]>({ all: () => import('virtual:course/keywords') });

const searchLoader = loader<readonly SearchEntry[]>({ all: () => import('virtual:course/search') });

/** What the search looks through. */
export function loadSearchEntries(): Promise<readonly SearchEntry[]> {
  return searchLoader('all') ?? Promise.resolve([]);
}

export function loadKeywords(): Promise<readonly Keyword[]> {
  return keywordLoader('all') ?? Promise.resolve([]);
}
