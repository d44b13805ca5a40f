import type { Plugin, Rolldown } from 'vite';

/**
 * Names every stylesheet of the app in the built page (`compiler/page.ts`), in the order of the
 * cascade: what a screen imports comes before its own.
 */
export function sheetsPlugin(): Plugin {
  let base = '/';
  return {
    name: 'kubasic:sheets',
    apply: 'build',
    configResolved: (config) => {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {}, chunk }) => {
        const content = chunk ? sheetsOf(bundle, chunk).map((sheet) => base + sheet) : [];
        const attrs = { name: 'kubasic-sheets', content: content.join(' ') };
        return [{ tag: 'meta', attrs, injectTo: 'head-prepend' }];
      },
    },
  };
}

function sheetsOf(bundle: Rolldown.OutputBundle, entry: Rolldown.OutputChunk): readonly string[] {
  const seen = new Set<Rolldown.OutputChunk>();
  const sheets = new Set<string>();
  const visit = (chunk: Rolldown.OutputChunk) => {
    if (seen.has(chunk)) return;
    seen.add(chunk);
    for (const name of chunk.imports) follow(name);
    for (const sheet of chunk.viteMetadata?.importedCss ?? []) sheets.add(sheet);
    for (const name of chunk.dynamicImports) follow(name);
  };
  const follow = (name: string) => {
    const found = bundle[name];
    if (found?.type === 'chunk') visit(found);
  };
  visit(entry);
  return [...sheets];
}
