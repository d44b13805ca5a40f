import { readData } from 'virtual:course/door';
import { type Search, searchIn } from '#core/search/search.ts';
import type { SearchMap } from '#core/search/search-files.ts';

/** The address below which the files of the search lie, beside what they hold. */
type StoredMap = SearchMap & { readonly folder: string };

let search: Promise<Search> | undefined;

/**
 * The search of the course. What could not be read makes it be opened anew the next time: its files
 * may have gone with an older build of the course.
 */
export function loadSearch(): Promise<Search> {
  search ??= read('search/map').then((data) => {
    const map = data as StoredMap;
    return searchIn(map, (file) => read(`${map.folder}/${file}`));
  });
  return search;
}

async function read(path: string): Promise<unknown> {
  try {
    const data = await readData(path);
    if (data === undefined) throw new Error(`${path} is not there`);
    return data;
  } catch (error) {
    search = undefined;
    throw error;
  }
}
