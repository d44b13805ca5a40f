import { hashOf } from '#compiler/fingerprint.ts';
import type { Course } from '#core/course/types.ts';
import { searchEntriesOf } from '#core/search/entries.ts';
import { PLACES } from '#core/search/places.ts';
import { searchFilesOf } from '#core/search/search-files.ts';

/**
 * The search of a course as data files by path. They fit only each other, so that they lie in a folder
 * of their own for each content; `search/map` names it.
 */
export function searchData(course: Course): ReadonlyMap<string, unknown> {
  const { map, files } = searchFilesOf([...PLACES, ...searchEntriesOf(course)]);
  const folder = `search/${hashOf([JSON.stringify([...files])])}`;
  return new Map<string, unknown>([
    ['search/map', { ...map, folder }],
    ...[...files].map(([name, data]) => [`${folder}/${name}`, data] as const),
  ]);
}
