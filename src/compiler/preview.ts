import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** `vite preview` as a static host behaves: an address without a page answers 404 with our page. */
export function previewPlugin(): Plugin {
  return {
    name: 'kubasic:preview',
    configurePreviewServer(server) {
      return () => {
        server.middlewares.use(async (_request, response) => {
          const { root, build } = server.config;
          response.statusCode = 404;
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(await readFile(join(root, build.outDir, '404.html')));
        });
      };
    },
  };
}
