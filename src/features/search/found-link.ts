import { paths } from '#core/course/paths.ts';
import type { EntryKind, Found } from '#core/search/found.ts';

export const KIND_NAMES: Readonly<Record<EntryKind, string>> = {
  lesson: '레슨',
  section: '섹션',
  keyword: '키워드',
  item: '문항',
  place: '화면',
};

/** Where what was found leads. */
export function pathTo({ kind, id, lesson }: Found): string {
  switch (kind) {
    case 'place':
      return id;
    case 'lesson':
      return paths.lesson(id);
    case 'section':
      return paths.lesson(lesson, id);
    case 'keyword':
      return paths.keyword(id);
    case 'item':
      return paths.quiz(lesson, id);
  }
}
