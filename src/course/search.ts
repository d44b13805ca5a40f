import { readData } from 'virtual:course/door';
import type { Search } from '#core/search/search.ts';
import type { SearchMap } from '#core/search/search-files.ts';

let search: Promise<Search> | undefined;

/**
 * The search of the course: its rules, its map and what every query needs are asked for at once. What
 * could not be read makes it be opened anew the next time.
 */
export function loadSearch(): Promise<Search> {
  if (search) return search;
  search = open();
  search.catch(() => {
    search = undefined;
  });
  return search;
}

async function open(): Promise<Search> {
  const rules = import('#core/search/search.ts');
  const map = read('search/map') as Promise<SearchMap>;
  const first = read('search/first');
  // Told of below, or by the query that needs it.
  for (const early of [rules, first]) early.catch(() => {});
  const [{ searchIn }, known] = await Promise.all([rules, map]);
  return searchIn(known, (file) => (file === 'first' ? first : read(`search/${file}`)));
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
