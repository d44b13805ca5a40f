import { afterEach, expect, it, vi } from 'vitest';
import { fetchData } from '#course/fetch-data.ts';

const asked: string[] = [];

/** A host that answers every request in one way. */
function hostAnswers(text: string, status: number, type: string): void {
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    return new Response(text, { status, headers: { 'Content-Type': type } });
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
  asked.length = 0;
});

it('reads a file of the format that this script knows', async () => {
  hostAnswers('{"a":1}', 200, 'application/json; charset=utf-8');
  expect(await fetchData('lesson/intro')).toEqual({ a: 1 });
  expect(asked).toEqual(['/data/1/lesson/intro.json']);
});

it.each([
  ['a page that says it is not there', 404],
  ['a page that stands for every address', 200],
])('takes %s for no file', async (_, status) => {
  hostAnswers('<!doctype html>', status, 'text/html');
  expect(await fetchData('lesson/none')).toBeUndefined();
});

it('rejects when the host or the network fails', async () => {
  hostAnswers('busy', 503, 'text/plain');
  await expect(fetchData('lesson/intro')).rejects.toThrow('lesson/intro');
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('offline');
  });
  await expect(fetchData('lesson/intro')).rejects.toThrow('offline');
});
