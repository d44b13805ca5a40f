import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { courseOf } from '#tests/bench/course.ts';

/**
 * `npm run bench:growth`: builds generated courses of 33, 100 and 1,000 lessons, or of the counts that
 * follow `--`, and tells the time of each build, what the site weighs before it is compressed, by
 * kind, and what a reader loads to read a page: its HTML and the data that it names. Leaves the last
 * site in `dist`.
 */
const ROOT = join(import.meta.dirname, '../..');
const DIST = join(ROOT, 'dist');
/**
 * Sites built before are put aside until all is measured: a build would empty its folder first, and
 * where thousands of files have just been deleted ext4 makes new ones many times slower.
 */
const ASIDE = join(ROOT, 'node_modules/.cache/growth');
/** Holds one folder, the revision of the course. */
const DATA = 'assets/data';
const COUNTS = process.argv.slice(2).map(Number);

mkdirSync(ASIDE, { recursive: true });
const rows = (COUNTS.length > 0 ? COUNTS : [33, 100, 1000]).map((count) => {
  const content = join(ROOT, `node_modules/.cache/course-${count}`);
  rmSync(content, { recursive: true, force: true });
  for (const { path, text = '' } of courseOf(count)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  const seconds = build(content);
  const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const kinds = new Map<string, number>();
  for (const file of files) {
    const kind = kindOf(relative(DIST, file).split(sep).join('/'));
    kinds.set(kind, (kinds.get(kind) ?? 0) + statSync(file).size);
  }
  const middle = `lesson-${Math.ceil(count / 2)}`;
  const keyword = readdirSync(join(DIST, 'keywords')).find((name) => !name.includes('.'));
  return {
    lessons: count,
    'build s': seconds.toFixed(1),
    files: files.length,
    'dist MB': megabytes([...kinds.values()].reduce((sum, size) => sum + size, 0)),
    ...Object.fromEntries(
      [...kinds].sort((one, other) => other[1] - one[1]).map(([k, v]) => [`${k} MB`, megabytes(v)]),
    ),
    'first load, today B': firstLoad(''),
    'first load, lesson B': firstLoad(`learn/${middle}`),
    'first load, keyword B': firstLoad(`keywords/${keyword}`),
    'first load, map B': firstLoad('learn'),
    'first load, all keywords B': firstLoad('keywords'),
  };
});
console.table(Object.fromEntries(rows.map(({ lessons, ...row }) => [`${lessons} lessons`, row])));
const out = join(ROOT, 'node_modules/.cache/bench-growth.json');
writeFileSync(out, JSON.stringify(rows, null, 2));
rmSync(ASIDE, { recursive: true });

function build(content: string): number {
  const env = { ...process.env, CONTENT_PATH: content, COMPRESS: '0' };
  if (existsSync(DIST)) renameSync(DIST, join(ASIDE, String(performance.now())));
  const begun = performance.now();
  const { status, stderr } = spawnSync('npx', ['vite', 'build'], { cwd: ROOT, env });
  if (status !== 0) throw new Error(`the build failed: ${stderr}`);
  return (performance.now() - begun) / 1000;
}

function kindOf(path: string): string {
  if (/^[skq]\//.test(path)) return 'short links';
  const page = /^(learn|keywords|quiz|cards)\/.+\//.exec(path);
  if (page) return `pages of ${page[1]}`;
  if (!path.startsWith(`${DATA}/`)) return 'all else';
  return path.includes('/search/') ? 'search data' : 'data';
}

/** Bytes in Brotli; what all pages share is the same for every course. */
function firstLoad(folder: string): number {
  const html = readFileSync(join(DIST, folder, 'index.html'), 'utf8');
  const [, names = ''] = / data-load="([^"]*)"/.exec(html) ?? [];
  const data = names.split(' ').filter((name) => name !== '');
  const revision = readdirSync(join(DIST, DATA))[0] ?? '';
  const jsons = data.map((name) =>
    readFileSync(join(DIST, DATA, revision, `${name}.json`), 'utf8'),
  );
  return [html, ...jsons].reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(2);
}
