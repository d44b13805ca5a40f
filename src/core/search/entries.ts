import type { Course, Keyword } from '#core/course/types.ts';
import { textOf } from '#core/markdown/tree.ts';
import { stemOf, wordsOf } from '#core/search/words.ts';

/** What can be found. `place` is a screen or an act of the app. */
export type EntryKind = 'lesson' | 'section' | 'keyword' | 'item' | 'place';
export type SearchEntry = {
  readonly kind: EntryKind;
  readonly id: string;
  readonly title: string;
  /** Further names it is looked for by. */
  readonly names: string;
  /** Words that stand in it, each once: for finding, not for reading. */
  readonly words: string;
};

/** Everything of the course that can be found, lessons first; only what matching needs. */
export function searchEntriesOf(course: Course): readonly SearchEntry[] {
  const explained = (section: string) =>
    course.keywords.filter((keyword) => keyword.section === section);
  return course.lessons.flatMap((lesson) => [
    entry('lesson', lesson.id, lesson.title, '', `${lesson.summary} ${lesson.recap.join(' ')}`),
    ...lesson.sections.map(({ id, title, prose }) =>
      entry(
        'section',
        id,
        title,
        explained(id).map(namesOf).join(' '),
        prose.map((block) => textOf(block)).join(' '),
      ),
    ),
    ...course.keywords
      .filter((keyword) => keyword.lesson === lesson.id)
      .map((keyword) =>
        entry('keyword', keyword.id, keyword.korean, namesOf(keyword), keyword.text),
      ),
    ...course.items
      .filter((item) => item.lesson === lesson.id)
      .map((item) => entry('item', item.id, item.text, '', '')),
  ]);
}

function namesOf({ id, korean, english, aliases }: Keyword): string {
  return [...new Set([korean, english, ...aliases, id])].join(' ');
}

function entry(
  kind: EntryKind,
  id: string,
  title: string,
  names: string,
  text: string,
): SearchEntry {
  const known = new Set(wordsOf(`${title} ${names}`).map(stemOf));
  const words = new Set(
    wordsOf(text)
      .map(stemOf)
      .filter((word) => word.length > 1),
  );
  return { kind, id, title, names, words: [...words].filter((word) => !known.has(word)).join(' ') };
}
