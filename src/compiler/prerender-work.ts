import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { type Built, type Drawn, openTemplate } from '#compiler/page.ts';
import { type Redirect, redirectPage } from '#compiler/redirect-pages.ts';

/** What one worker of the prerenderer is to write. */
export type PrerenderWork = {
  /** Address of the module that draws pages, `app/prerender.tsx` as built. */
  readonly entry: string;
  readonly out: string;
  readonly built: Built;
  readonly css: readonly string[];
  readonly script: string;
  readonly pages: readonly string[];
  readonly redirects: readonly Redirect[];
  /** Address of the site, for what names itself when shared. */
  readonly site: string;
};

const work: PrerenderWork = workerData;
const { render }: { render: (path: string) => Promise<Drawn> } = await import(work.entry);
const pageOf = openTemplate(work.built, work.css, work.script);

for (const path of work.pages) {
  // Two pages are nobody's address: what a host and what the service worker falls back on.
  const file = /^\/(404|shell)\/$/.exec(path)?.[1];
  write(file ? `${file}.html` : `${path}index.html`, pageOf(await render(path)));
}
for (const redirect of work.redirects) {
  write(join(redirect.from, 'index.html'), redirectPage(redirect, work.site));
}

function write(path: string, text: string): void {
  const file = join(work.out, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
