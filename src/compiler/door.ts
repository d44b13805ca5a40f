/** The door of the prerenderer: reads what was just built. */
export function folderDoor(folder: string): string {
  return `import { readFile } from 'node:fs/promises';
export async function readData(path) {
  try {
    return JSON.parse(await readFile(${JSON.stringify(`${folder}/`)} + path + '.json', 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}`;
}

/** The door of tests: everything in memory, and known to React at once. */
export function memoryDoor(files: ReadonlyMap<string, string>): string {
  return `const files = new Map(${JSON.stringify([...files])});
export function readData(path) {
  const text = files.get(path);
  const value = text === undefined ? undefined : JSON.parse(text);
  return Object.assign(Promise.resolve(value), { status: 'fulfilled', value });
}`;
}
