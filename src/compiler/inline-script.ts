import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { minify, transformWithOxc } from 'vite';

const SCRIPT = 'src/app/first.ts';

/** The inline script of every page, as it is written into them. */
export async function inlineScript(root: string): Promise<string> {
  const file = join(root, SCRIPT);
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file);
  return (await minify(file, code, { module: false })).code.trim();
}
