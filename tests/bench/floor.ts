import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { precompress } from '#compiler/precompress.ts';

/**
 * Writes the floor of some pages to a folder: the text of their main part in bare HTML, without
 * style of ours, script, frame or attribute, compressed as the pages are.
 */
export async function writeFloor(dist: string, folder: string, paths: readonly string[]) {
  for (const path of paths) {
    const page = await readFile(join(dist, path, 'index.html'), 'utf8');
    const [main = ''] = /<main[\s\S]*<\/main>/.exec(page) ?? [];
    const text = main
      .replaceAll(/<(svg|button)\b[\s\S]*?<\/\1>/g, '')
      .replaceAll(/<(\w+)\s[^>]*>/g, '<$1>');
    const file = join(folder, path, 'index.html');
    await mkdir(dirname(file), { recursive: true });
    const head =
      '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>floor</title>';
    await writeFile(file, `<!doctype html><html lang="ko">${head}<body>${text}`);
  }
  await precompress(folder);
}

export function median(list: readonly number[]): number {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
}
