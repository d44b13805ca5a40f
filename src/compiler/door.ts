/** The door of the prerenderer: reads what was just built, and React knows it at once. */
export function folderDoor(folder: string): string {
  return `import { existsSync, readFileSync } from 'node:fs';
export function readData(path) {
  const file = ${JSON.stringify(`${folder}/`)} + path + '.json';
  const value = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  return Object.assign(Promise.resolve(value), { status: 'fulfilled', value });
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
