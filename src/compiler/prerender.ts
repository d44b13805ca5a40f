import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { redirectPage, redirectsOf } from '#compiler/redirect-pages.ts';
import type { Outline } from '#core/course/outline.ts';

/** What the app's entry for prerendering gives: every page, and one page as HTML. */
type PrerenderEntry = {
  readonly outline: Outline;
  readonly pages: () => Promise<readonly string[]>;
  readonly render: (path: string) => Promise<string>;
};

const ENTRY = 'src/app/prerender.tsx';
const SERVER_FOLDER = 'node_modules/.cache/prerender';
const HOISTED = /^(?:<title\b[^>]*>[^<]*<\/title>|<(?:meta|link)\b[^>]*\/?>)+/;

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
          build: {
            outDir: SERVER_FOLDER,
            copyPublicDir: false,
            rolldownOptions: { input: ENTRY, output: { entryFileNames: 'prerender.js' } },
          },
        },
      },
      builder: {
        async buildApp(builder) {
          const { client, ssr } = builder.environments;
          if (!client || !ssr) throw new Error('Vite has no client or ssr environment');
          await builder.build(client);
          await builder.build(ssr);
          const { root, base, build } = builder.config;
          const entry: PrerenderEntry = await import(
            pathToFileURL(join(root, SERVER_FOLDER, 'prerender.js')).href
          );
          const out = join(root, build.outDir);
          const count = await writePages(entry, out, site + base);
          builder.config.logger.info(`\n쪽 ${count}개를 미리 그렸습니다.`);
        },
      },
    }),
  };
}

async function writePages(entry: PrerenderEntry, out: string, root: string): Promise<number> {
  const template = await readFile(join(out, 'index.html'), 'utf8');
  const pages = await entry.pages();
  for (const path of pages) {
    const page = fillTemplate(template, await entry.render(path));
    await write(join(out, path === '/404/' ? '404.html' : `${path}index.html`), page);
  }
  const redirects = redirectsOf(entry.outline);
  for (const redirect of redirects) {
    await write(join(out, redirect.from, 'index.html'), redirectPage(redirect, root));
  }
  return pages.length + redirects.length;
}

/** React puts a page's title and meta tags before its markup: they belong in the head. */
export function fillTemplate(template: string, html: string): string {
  const head = HOISTED.exec(html)?.[0] ?? '';
  return template
    .replace('</head>', () => `${head}</head>`)
    .replace('<div id="root"></div>', () => `<div id="root">${html.slice(head.length)}</div>`);
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
