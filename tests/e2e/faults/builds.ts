import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createBuilder } from 'vite';
import { offlinePlugin } from '#compiler/offline.ts';

const CACHE = 'node_modules/.cache/faults';

/** Folders of sites as a host has them, one deploy after another. */
export const BUILDS = {
  old: 'dist',
  /** The same course, but every file of code has another name, as after any change of it. */
  next: join(CACHE, 'next'),
  /** The same code, but in one lesson of the course a word has changed. */
  course: join(CACHE, 'course'),
  /** As `next`, with the worker that takes workers away. */
  kill: join(CACHE, 'kill'),
} as const;

/** What the changed lesson of `BUILDS.course` is called. */
export const CHANGED_TITLE = '컨트롤 플레인이 늘 하는 일';

/** Makes the later deploys out of the build that is there; once for all tests. */
export default async function makeBuilds(): Promise<void> {
  await rm(CACHE, { recursive: true, force: true });
  await mkdir(CACHE, { recursive: true });
  await cp(BUILDS.old, BUILDS.next, { recursive: true });
  await renameCode(BUILDS.next);
  await cp(BUILDS.old, BUILDS.course, { recursive: true });
  await changeCourse(BUILDS.course);
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
  const code = new Set(
    (await filesIn(folder))
      .filter((file) => /assets.*\.(?:js|css)$/.test(file))
      .map((file) => basename(file)),
  );
  await rewrite(folder, (text) =>
    text.replaceAll(/[\w.-]+\.(?:js|css)\b/g, (name) =>
      code.has(name) ? name.replace(/\.(?=\w+$)/, '_.') : name,
    ),
  );
}

async function changeCourse(folder: string): Promise<void> {
  const [revision = ''] = await readdir(join(folder, 'assets/data'));
  await rewrite(folder, (text) =>
    text.replaceAll(revision, `${revision}_`).replaceAll('컨트롤 플레인이 하는 일', CHANGED_TITLE),
  );
}

/** Changes the names of all files, what is in them, and what the worker knows of them. */
async function rewrite(folder: string, change: (text: string) => string): Promise<void> {
  const contents = new Map<string, Buffer>();
  for (const file of await filesIn(folder)) {
    if (!/\.(?:html|js|css|json)$/.test(file) || file === 'sw.js') continue;
    const content = Buffer.from(change(await readFile(join(folder, file), 'utf8')));
    await rm(join(folder, file));
    await mkdir(join(folder, dirname(change(file))), { recursive: true });
    await writeFile(join(folder, change(file)), content);
    contents.set(change(file), content);
  }
  const worker = join(folder, 'sw.js');
  const listed = /\{[^{}]*"url":"[^"]+"[^{}]*\}/g;
  const list = (await readFile(worker, 'utf8')).replaceAll(listed, (entry) => {
    const file = JSON.parse(entry);
    const url = change(file.url);
    const content = contents.get(url);
    if (!content) return entry;
    const revision = file.revision && createHash('md5').update(content).digest('hex');
    const integrity = `sha256-${createHash('sha256').update(content).digest('base64')}`;
    return JSON.stringify({ url, revision, bytes: content.length, integrity });
  });
  await writeFile(worker, list);
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
