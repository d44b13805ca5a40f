import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { SourceFile } from '#compiler/source.ts';

/** Reads every file below a content folder. A file that is not UTF-8 has no text. */
export async function readContent(folder: string): Promise<readonly SourceFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  return Promise.all(
    files.map(async (entry) => {
      const full = join(entry.parentPath, entry.name);
      const path = full
        .slice(folder.length + 1)
        .split(sep)
        .join('/');
      return { path, text: await readText(full) };
    }),
  );
}

/** Writes one file below a content folder. */
export function writeContent(folder: string, path: string, text: string): Promise<void> {
  return writeFile(join(folder, path), text);
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path));
  } catch {
    // No permission or not UTF-8: the compiler tells the author where.
    return undefined;
  }
}
