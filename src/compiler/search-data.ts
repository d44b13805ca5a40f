import type { Course } from '#core/course/types.ts';
import { searchEntriesOf } from '#core/search/entries.ts';
import { PLACES } from '#core/search/places.ts';
import { searchFilesOf } from '#core/search/search-files.ts';

/** The search of a course as data files by path. */
export function searchData(course: Course): ReadonlyMap<string, unknown> {
  const { map, files } = searchFilesOf([...PLACES, ...searchEntriesOf(course)]);
  return new Map<string, unknown>([
    ['search/map', map],
    ...[...files].map(([name, data]) => [`search/${name}`, data] as const),
  ]);
}
