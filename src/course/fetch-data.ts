import { DATA_FORMAT } from '#core/course/data.ts';

/**
 * A data file from the host. What is not there is undefined, whether the host says so or sends some
 * page in its place; a host or a network that fails rejects.
 */
export async function fetchData(path: string): Promise<unknown> {
  const response = await fetch(`${import.meta.env.BASE_URL}data/${DATA_FORMAT}/${path}.json`);
  const isData = response.headers.get('Content-Type')?.includes('json') ?? false;
  if (response.status === 404 || (response.ok && !isData)) return undefined;
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}
