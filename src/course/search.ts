import { readData } from 'virtual:course/door';
import { type Search, searchIn } from '#core/search/search.ts';
import type { SearchMap } from '#core/search/search-files.ts';

let search: Promise<Search> | undefined;

/** The search of the course. What could not be read makes it be opened anew the next time. */
export function loadSearch(): Promise<Search> {
  search ??= read('search/map').then((map) =>
    searchIn(map as SearchMap, (file) => read(`search/${file}`)),
  );
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
