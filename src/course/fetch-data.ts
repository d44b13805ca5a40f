/**
 * Where a data file lies, of this page's revision of the course. The page names its summary
 * (`compiler/vite-plugin.ts`).
 */
export function dataAddress(path: string): string {
  const named = document.querySelector<HTMLMetaElement>('meta[name="kubasic-course"]');
  return named?.content.replace(/summary(?=\.json$)/, path) ?? '';
}

let tellGone = () => {};
/** Settles once the host has no more of this page's revision of the course. */
export const courseGone = new Promise<void>((resolve) => {
  tellGone = resolve;
});

/**
 * A data file from the host. What is not there is undefined, whether the host says so or sends some
 * page in its place. A host or a network that fails rejects, and one that has another revision of
 * the course by now: two are never mixed.
 */
export async function fetchData(path: string): Promise<unknown> {
  const data = await read(path);
  if (data !== undefined) return data;
  if ((await read('summary', { cache: 'no-store' })) !== undefined) return undefined;
  tellGone();
  throw new Error(`${path}: the course has changed since this page was opened`);
}

async function read(path: string, how?: RequestInit): Promise<unknown> {
  const response = await fetch(dataAddress(path), how);
  const isData = response.headers.get('Content-Type')?.includes('json') ?? false;
  if (response.status === 404 || (response.ok && !isData)) return undefined;
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}
