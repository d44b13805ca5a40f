import { join, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { type Compiled, compileCourse } from '#compiler/compile-course.ts';
import { readContent } from '#compiler/content-folder.ts';
import { formatProblem } from '#compiler/problem.ts';
import { virtualModules } from '#compiler/virtual-modules.ts';

const PREFIX = 'virtual:course/';

/**
 * Serves the compiled course as `virtual:course/…` modules. A build with one problem fails; the dev
 * server shows the problems over the page and goes on when they are saved away.
 */
export function coursePlugin(folder: string): Plugin {
  let compiling: Promise<Compiled> | undefined;
  const compile = () => {
    compiling ??= readContent(folder).then(compileCourse);
    return compiling;
  };
  const modulesOrThrow = async () => {
    const { course, problems } = await compile();
    if (problems.length > 0) {
      const error = new Error(sayProblems(problems));
      // The author's files are at fault: where our code noticed it would only hide the message.
      error.stack = '';
      throw error;
    }
    return virtualModules(course);
  };

  return {
    name: 'kubasic:course',
    async buildStart() {
      // The dev server starts with problems too: its overlay shows them.
      if (this.environment.mode === 'build') await modulesOrThrow();
    },
    resolveId(id) {
      return id.startsWith(PREFIX) ? `\0${id}` : undefined;
    },
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      return (await modulesOrThrow()).get(id.slice(1));
    },
    configureServer(server) {
      server.watcher.add(folder);
      const reread = async (path: string) => {
        if (!path.startsWith(folder + sep)) return;
        compiling = undefined;
        showProblems(server, (await compile()).problems);
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, reread);
    },
  };

  function showProblems(server: ViteDevServer, problems: Compiled['problems']): void {
    for (const module of server.moduleGraph.idToModuleMap.values()) {
      if (module.id?.startsWith(`\0${PREFIX}`)) server.moduleGraph.invalidateModule(module);
    }
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
