import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Plugin } from 'vite';
import { robotsFile, sitemapFile } from '#compiler/hosting.ts';
import { inlineScript } from '#compiler/inline-script.ts';
import { readBuilt } from '#compiler/page.ts';
import type { PrerenderWork } from '#compiler/prerender-work.ts';
import { redirectsOf } from '#compiler/redirect-pages.ts';
import type { Outline } from '#core/course/outline.ts';
import type { Forwarding } from '#core/course/types.ts';

/** What the app's entry for prerendering gives here; its workers ask it for one page as HTML. */
type PrerenderEntry = {
  readonly loadOutline: () => Promise<Outline>;
  readonly loadForwarding: () => Promise<Forwarding>;
  readonly pages: () => Promise<readonly string[]>;
};

const INPUT = { prerender: 'src/app/prerender.tsx', work: 'src/compiler/prerender-work.ts' };
const SERVER_FOLDER = 'node_modules/.cache/prerender';

/**
 * After the browser build, renders every page of the app to `<path>/index.html`, so that each route
 * reads without script, and writes the permanent short links as pages of their own.
 */
export function prerenderPlugin(site: string): Plugin {
  return {
    name: 'kubasic:prerender',
    config: () => ({
      environments: {
        ssr: {
          // Their exports name only builds with warnings for developers: `vite.config.ts` knows better.
          resolve: { noExternal: ['react-router', 'react-router-dom'] },
          build: {
            outDir: SERVER_FOLDER,
            copyPublicDir: false,
            rolldownOptions: { input: INPUT, output: { entryFileNames: '[name].js' } },
          },
        },
      },
      builder: {
        // One config for both builds: the course is compiled once.
        sharedConfigBuild: true,
        async buildApp(builder) {
          const { client, ssr } = builder.environments;
          if (!client || !ssr) throw new Error('Vite has no client or ssr environment');
          await builder.build(client);
          await builder.build(ssr);
          const { root, base, build } = builder.config;
          const address = (name: string) => pathToFileURL(join(root, SERVER_FOLDER, name));
          const entry: PrerenderEntry = await import(address('prerender.js').href);
          const out = resolve(root, build.outDir);
          const built = readBuilt(await readFile(join(out, 'index.html'), 'utf8'));
          const css = built.sheets.map((file) =>
            readFile(join(out, file.slice(base.length)), 'utf8'),
          );
          const count = await share(address('work.js'), {
            ...{ entry: address('prerender.js').href, out, built, site: site + base },
            css: await Promise.all(css),
            script: await inlineScript(root),
            pages: await entry.pages(),
            redirects: redirectsOf(await entry.loadOutline(), await entry.loadForwarding()),
          });
          await writeForSearch(out, site + base, await entry.pages());
          builder.config.logger.info(`\n쪽 ${count}개를 미리 그렸습니다.`);
        },
      },
    }),
  };
}

/** Shares work out to as many workers as there are threads for them; gives the count of pages. */
async function share(script: URL, work: PrerenderWork): Promise<number> {
  const { pages, redirects } = work;
  const count = availableParallelism();
  const workers = Array.from({ length: count }, (_, at) => {
    const isMine = (_one: unknown, place: number) => place % count === at;
    const part = { ...work, pages: pages.filter(isMine), redirects: redirects.filter(isMine) };
    // A page that cannot be drawn fails the build.
    return once(new Worker(script, { workerData: part }), 'exit');
  });
  await Promise.all(workers);
  return pages.length + redirects.length;
}

/** What search engines read; they can be told of pages only by whole addresses. */
async function writeForSearch(out: string, root: string, pages: readonly string[]): Promise<void> {
  const isKnown = URL.canParse(root);
  await writeFile(join(out, 'robots.txt'), robotsFile(isKnown ? root : undefined));
  if (isKnown) await writeFile(join(out, 'sitemap.xml'), sitemapFile(root, pages));
}
