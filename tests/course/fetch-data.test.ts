import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { courseGone, fetchData } from '#course/fetch-data.ts';

const PAGE = '<!doctype html>';
const FOLDER = '/sub/assets/data/r1/';
let asked: string[] = [];

/** A host that has some files of one revision of the course, and answers all else in one way. */
function hostHas(files: Readonly<Record<string, string>>, otherwise: Response): void {
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    const text = files[url];
    const headers = { 'Content-Type': 'application/json; charset=utf-8' };
    return text === undefined ? otherwise.clone() : new Response(text, { headers });
  });
}
const html = (status: number) =>
  new Response(PAGE, { status, headers: { 'Content-Type': 'text/html' } });

beforeEach(() => {
  document.head.innerHTML = `<meta name="kubasic-course" content="${FOLDER}summary.json">`;
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.head.innerHTML = '';
  asked = [];
});

it('reads a file of the revision that the page names', async () => {
  hostHas({ [`${FOLDER}lesson/intro.json`]: '{"a":1}' }, html(404));
  expect(await fetchData('lesson/intro')).toEqual({ a: 1 });
  expect(asked).toEqual([`${FOLDER}lesson/intro.json`]);
});

it.each([
  ['a page that says it is not there', 404],
  ['a page that stands for every address', 200],
])('takes %s for no file', async (_, status) => {
  hostHas({ [`${FOLDER}summary.json`]: '{}' }, html(status));
  expect(await fetchData('lesson/none')).toBeUndefined();
});

it.each([404, 200])(
  'rejects, and tells, where the host has another revision (%i)',
  async (status) => {
    hostHas({ '/sub/assets/data/r2/summary.json': '{}' }, html(status));
    await expect(fetchData('lesson/intro')).rejects.toThrow('lesson/intro');
    await courseGone;
  },
);

it('rejects when the host or the network fails', async () => {
  hostHas({}, new Response('busy', { status: 503 }));
  await expect(fetchData('lesson/intro')).rejects.toThrow('lesson/intro');
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('offline');
  });
  await expect(fetchData('lesson/intro')).rejects.toThrow('offline');
});
