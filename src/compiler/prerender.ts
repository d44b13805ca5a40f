import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { robotsFile, sitemapFile } from '#compiler/hosting.ts';
import { type Drawn, inlineScript, openTemplate, readBuilt } from '#compiler/page.ts';
import { redirectPage, redirectsOf } from '#compiler/redirect-pages.ts';
import type { Outline } from '#core/course/outline.ts';
import type { Forwarding } from '#core/course/types.ts';

/** What the app's entry for prerendering gives: every page, and one page as HTML. */
type PrerenderEntry = {
  readonly loadOutline: () => Promise<Outline>;
  readonly loadForwarding: () => Promise<Forwarding>;
  readonly pages: () => Promise<readonly string[]>;
  readonly render: (path: string) => Promise<Drawn>;
};

const ENTRY = 'src/app/prerender.tsx';
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
          const pageOf = await readTemplate(root, out, base);
          const count = await writePages(entry, pageOf, out, site + base);
          await writeForSearch(out, site + base, await entry.pages());
          builder.config.logger.info(`\n쪽 ${count}개를 미리 그렸습니다.`);
        },
      },
    }),
  };
}

async function readTemplate(root: string, out: string, base: string) {
  const built = readBuilt(await readFile(join(out, 'index.html'), 'utf8'));
  const css = built.sheets.map((sheet) => readFile(join(out, sheet.slice(base.length)), 'utf8'));
  return openTemplate(built, await Promise.all(css), await inlineScript(root));
}

async function writePages(
  entry: PrerenderEntry,
  pageOf: (drawn: Drawn) => string,
  out: string,
  root: string,
): Promise<number> {
  const pages = await entry.pages();
  for (const path of pages) {
    const page = pageOf(await entry.render(path));
    // Two pages are nobody's address: what a host and what the service worker falls back on.
    const file = /^\/(404|shell)\/$/.exec(path)?.[1];
    await write(join(out, file ? `${file}.html` : `${path}index.html`), page);
  }
  const redirects = redirectsOf(await entry.loadOutline(), await entry.loadForwarding());
  for (const redirect of redirects) {
    await write(join(out, redirect.from, 'index.html'), redirectPage(redirect, root));
  }
  return pages.length + redirects.length;
}

/** What search engines read; they can be told of pages only by whole addresses. */
async function writeForSearch(out: string, root: string, pages: readonly string[]): Promise<void> {
  const isKnown = URL.canParse(root);
  await write(join(out, 'robots.txt'), robotsFile(isKnown ? root : undefined));
  if (isKnown) await write(join(out, 'sitemap.xml'), sitemapFile(root, pages));
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
