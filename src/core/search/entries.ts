import type { Course, Keyword } from '#core/course/types.ts';
import { textOf } from '#core/markdown/tree.ts';
import type { EntryKind, Found } from '#core/search/found.ts';

/** An entry with what it is found by. */
export type SearchEntry = {
  readonly found: Found;
  /** Further names it is looked for by. */
  readonly names: readonly string[];
  readonly text: string;
};

/** Everything of the course that can be found, lesson by lesson. */
export function searchEntriesOf(course: Course): readonly SearchEntry[] {
  const chapters = new Map(course.chapters.map(({ id, title }) => [id, title]));
  const keywords = byLesson(course.keywords);
  const items = byLesson(course.items);
  return course.lessons.flatMap((lesson) => {
    const entry = (
      kind: EntryKind,
      { id, title }: { readonly id: string; readonly title: string },
      names: readonly string[],
      text: string,
    ): SearchEntry => {
      const within = kind === 'lesson' ? (chapters.get(lesson.chapter) ?? '') : lesson.title;
      return { found: { kind, id, title, lesson: lesson.id, within }, names, text };
    };
    const own = keywords.get(lesson.id) ?? [];
    return [
      entry('lesson', lesson, [], [lesson.summary, ...lesson.recap].join(' ')),
      ...lesson.sections.map((section) => {
        const explained = own.filter((keyword) => keyword.section === section.id);
        const text = section.prose.map((block) => textOf(block)).join(' ');
        return entry('section', section, explained.flatMap(namesOf), text);
      }),
      ...own.map((keyword) => {
        const { id, korean: title, text } = keyword;
        return entry('keyword', { id, title }, namesOf(keyword), text);
      }),
      ...(items.get(lesson.id) ?? []).map(({ id, text }) =>
        entry('item', { id, title: text }, [], ''),
      ),
    ];
  });
}

function namesOf({ id, korean, english, aliases }: Keyword): readonly string[] {
  return [...new Set([korean, english, ...aliases, id])];
}

function byLesson<T extends { readonly lesson: string }>(
  all: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const lessons = new Map<string, T[]>();
  for (const one of all) {
    const known = lessons.get(one.lesson);
    if (known) known.push(one);
    else lessons.set(one.lesson, [one]);
  }
  return lessons;
}
