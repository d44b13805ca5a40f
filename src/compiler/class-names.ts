import { readdirSync } from 'node:fs';
import { relative, sep } from 'node:path';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Short names for the classes of the CSS modules below a folder: they stand in every page many times.
 * A letter for the file, in the order of paths, and a number for the class, in the order of the file.
 */
export function classNames(folder: string): (name: string, file: string) => string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.module.css'))
    .map((path) => path.split(sep).join('/'))
    .sort();
  const known = new Map(files.map((file) => [file, new Map<string, number>()]));
  return (name, file) => {
    const path = relative(folder, file.replace(/\?.*/, '')).split(sep).join('/');
    const classes = known.get(path);
    if (!classes) throw new Error(`${file} came after the list of CSS modules was made`);
    const number = classes.get(name) ?? classes.size;
    classes.set(name, number);
    const at = files.indexOf(path);
    const letter = LETTERS.charAt(at % LETTERS.length);
    return '_'.repeat(Math.floor(at / LETTERS.length)) + letter + number.toString(36);
  };
}
