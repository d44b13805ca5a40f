import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import { type Compiled, compileCourse } from '#compiler/compile-course.ts';
import { readContent } from '#compiler/content-folder.ts';
import { dataFiles, revisionOf } from '#compiler/data-files.ts';
import { folderDoor, memoryDoor } from '#compiler/door.ts';
import { formatProblem } from '#compiler/problem.ts';
import { readInThreads } from '#compiler/read-threads.ts';

const DOOR = 'virtual:course/door';

/** The texts of the course are for what is made of its characters. */
type CoursePlugin = Plugin & { readonly api: { readonly texts: () => Promise<readonly string[]> } };

/**
 * Gives the compiled course as data files and `virtual:course/door`, the way to them. A build with
 * one problem fails; the dev server shows the problems over the page and goes on when they are saved
 * away.
 */
export function coursePlugin(folder: string): CoursePlugin {
  let config: ResolvedConfig;
  let compiling: Promise<Compiled> | undefined;
  let files: Promise<ReadonlyMap<string, string>> | undefined;
  let revision: Promise<string> | undefined;
  const compile = () => {
    compiling ??= readContent(folder).then(async (files) => {
      const isBuild = config.command === 'build';
      return compileCourse(files, isBuild ? await readInThreads(config.root, files) : undefined);
    });
    return compiling;
  };
  const filesOrThrow = () => {
    files ??= compile().then(({ course, problems }) => {
      if (problems.length === 0) return dataFiles(course);
      const error = new Error(sayProblems(problems));
      // The author's files are at fault: where our code noticed it would only hide the message.
      error.stack = '';
      throw error;
    });
    return files;
  };

  const revisionOrThrow = () => {
    revision ??= filesOrThrow().then(revisionOf);
    return revision;
  };

  /** Where the data files stand below the base path: each revision of the course in a folder of its own. */
  const dataFolder = async () => {
    const name = config.command === 'serve' ? 'dev' : await revisionOrThrow();
    return `${config.build.assetsDir}/data/${name}/`;
  };

  return {
    name: 'kubasic:course',
    api: { texts: async () => [...(await filesOrThrow()).values()] },
    configResolved(resolved) {
      config = resolved;
      // In a build nothing takes as long: it begins first. Who asks for it is told what fails.
      if (config.command === 'build') compile().catch(() => {});
    },
    resolveId(id) {
      return id === DOOR ? `\0${DOOR}` : undefined;
    },
    async load(id) {
      if (id !== `\0${DOOR}`) return undefined;
      const { root, mode } = config;
      const { build } = config.environments['client'] ?? config;
      if (mode === 'test') return memoryDoor(await filesOrThrow());
      if (this.environment.name === 'ssr') {
        return folderDoor(resolve(root, build.outDir, await dataFolder()));
      }
      // The dev server starts with problems too: its overlay shows them.
      await filesOrThrow();
      const fetching = JSON.stringify(join(root, 'src/course/fetch-data.ts'));
      return `export { fetchData as readData } from ${fetching};`;
    },
    async writeBundle() {
      if (this.environment.name !== 'client') return;
      const out = resolve(config.root, config.build.outDir, await dataFolder());
      const entries = [...(await filesOrThrow())];
      const folders = new Set(entries.map(([path]) => dirname(join(out, path))));
      for (const path of folders) mkdirSync(path, { recursive: true });
      for (const [path, json] of entries) writeFileSync(join(out, `${path}.json`), json);
    },
    // Every page names one file of its revision of the course, the others lie beside it.
    async transformIndexHtml() {
      const content = `${config.base}${await dataFolder()}summary.json`;
      return [{ tag: 'meta', attrs: { name: 'kubasic-course', content }, injectTo: 'head' }];
    },
    async configureServer(server) {
      const start = config.base + (await dataFolder());
      server.middlewares.use((request, response, next) => {
        const url = (request.url ?? '').split('?')[0] ?? '';
        if (!url.startsWith(start)) return next();
        filesOrThrow().then((known) => {
          const json = known.get(url.slice(start.length).replace(/\.json$/, ''));
          response.writeHead(json === undefined ? 404 : 200, {
            'Content-Type': 'application/json',
            'Cache-Control': 'no-cache',
          });
          response.end(json);
        }, next);
      });
      server.watcher.add(folder);
      const reread = async (path: string) => {
        if (!path.startsWith(folder + sep)) return;
        compiling = undefined;
        files = undefined;
        showProblems(server, (await compile()).problems);
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, reread);
    },
  };

  function showProblems(server: ViteDevServer, problems: Compiled['problems']): void {
    const door = server.moduleGraph.getModuleById(`\0${DOOR}`);
    if (door) server.moduleGraph.invalidateModule(door);
    const [first] = problems;
    if (!first) {
      server.ws.send({ type: 'full-reload' });
      return;
    }
    const message = sayProblems(problems);
    server.config.logger.error(message);
    server.ws.send({
      type: 'error',
      err: {
        message,
        stack: '',
        plugin: 'kubasic:course',
        id: join(folder, first.file),
        loc: { file: join(folder, first.file), line: first.line, column: first.column },
      },
    });
  }
}

function sayProblems(problems: Compiled['problems']): string {
  const lines = problems.map((problem) => formatProblem(problem));
  return [`원고에 고칠 곳이 ${problems.length}군데 있습니다.`, ...lines].join('\n');
}
