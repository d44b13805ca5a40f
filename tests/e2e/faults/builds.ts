import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createBuilder } from 'vite';
import { offlinePlugin } from '#compiler/offline.ts';

const CACHE = 'node_modules/.cache/faults';

/** Folders of sites as a host has them, one deploy after another. */
export const BUILDS = {
  old: 'dist',
  /** The same course, but every file of code has another name, as after any change of it. */
  next: join(CACHE, 'next'),
  /** As `next`, with the worker that takes workers away. */
  kill: join(CACHE, 'kill'),
} as const;

/** Makes the later deploys out of the build that is there; once for all tests. */
export default async function makeBuilds(): Promise<void> {
  await rm(CACHE, { recursive: true, force: true });
  await mkdir(CACHE, { recursive: true });
  await cp(BUILDS.old, BUILDS.next, { recursive: true });
  await renameCode(BUILDS.next);
  await cp(BUILDS.next, BUILDS.kill, { recursive: true });
  const builder = await createBuilder({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: offlinePlugin({ kill: true }),
    build: {
      outDir: BUILDS.kill,
      emptyOutDir: false,
      rolldownOptions: { input: 'src/worker/kill.ts' },
    },
  });
  await builder.buildApp();
}

async function renameCode(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name));
  const code = new Set(
    files.filter((file) => /assets.*\.(?:js|css)$/.test(file)).map((file) => basename(file)),
  );
  const renamed = (name: string) => name.replace(/\.(?=\w+$)/, '_.');
  const paths = new Map<string, Buffer>();
  for (const file of files) {
    if (!/\.(?:html|js|css)$/.test(file) || basename(file) === 'sw.js') continue;
    const text = await readFile(file, 'utf8');
    await writeFile(
      file,
      text.replaceAll(/[\w.-]+\.(?:js|css)\b/g, (name) => (code.has(name) ? renamed(name) : name)),
    );
    const isCode = code.has(basename(file));
    const path = isCode ? join(file, '..', renamed(basename(file))) : file;
    if (isCode) await rename(file, path);
    paths.set(path.slice(folder.length + 1), await readFile(path));
  }
  const worker = join(folder, 'sw.js');
  const listed = /\{[^{}]*"url":"([^"]+)"[^{}]*\}/g;
  const list = (await readFile(worker, 'utf8')).replaceAll(listed, (entry, url: string) => {
    const { bytes, integrity, ...file } = JSON.parse(entry);
    const path = code.has(basename(url)) ? join(url, '..', renamed(basename(url))) : url;
    const content = paths.get(path);
    if (!content) return entry;
    const hash = createHash('sha256').update(content);
    const revision = file.revision && createHash('md5').update(content).digest('hex');
    return JSON.stringify({
      url: path,
      revision,
      bytes: content.length,
      integrity: `sha256-${hash.digest('base64')}`,
    });
  });
  await writeFile(worker, list);
}
