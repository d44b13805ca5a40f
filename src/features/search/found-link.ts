import { lessonsOf, type Outline } from '#core/course/outline.ts';
import { paths } from '#core/course/paths.ts';
import type { SearchEntry } from '#core/search/entries.ts';

export type FoundLink = { readonly to: string; readonly kind: string; readonly place: string };

/** Where an entry leads, what it is, and where it stands; undefined when the course lost it. */
export function linkOf({ kind, id }: SearchEntry, outline: Outline): FoundLink | undefined {
  const lessons = lessonsOf(outline);
  const lessonWith = (part: 'sections' | 'items' | 'keywords', id: string) =>
    lessons.find((lesson) => lesson[part].some((one) => one.id === id));
  switch (kind) {
    case 'place':
      return { to: id, kind: '화면', place: '' };
    case 'lesson': {
      const lesson = lessons.find((one) => one.id === id);
      const chapter = outline.chapters.find((one) => one.id === lesson?.chapter);
      return lesson && { to: paths.lesson(id), kind: '레슨', place: chapter?.title ?? '' };
    }
    case 'section': {
      const lesson = lessonWith('sections', id);
      return lesson && { to: paths.lesson(lesson.id, id), kind: '섹션', place: lesson.title };
    }
    case 'keyword': {
      const lesson = lessonWith('keywords', id);
      return lesson && { to: paths.keyword(id), kind: '키워드', place: lesson.title };
    }
    case 'item': {
      const lesson = lessonWith('items', id);
      return lesson && { to: paths.quiz(lesson.id, id), kind: '문항', place: lesson.title };
    }
  }
}
