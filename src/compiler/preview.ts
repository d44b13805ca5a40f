import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { headerPolicy } from '#compiler/csp.ts';
import { headersWith } from '#compiler/hosting.ts';
import { inlineScript } from '#compiler/inline-script.ts';

const HERE = 'http://localhost';

/**
 * `vite preview` as a static host behaves: a folder's page under its address with a slash, and our
 * own page with status 404 for everything that is not there, all with the headers that hosts are told to send.
 */
export function previewPlugin(): Plugin {
  return {
    name: 'kubasic:preview',
    async configurePreviewServer(server) {
      const { root, build, base } = server.config;
      const out = resolve(root, build.outDir);
      const headers = new Map(headersWith(headerPolicy(await inlineScript(root))));
      server.middlewares.use((_, response, next) => {
        response.setHeaders(headers);
        next();
      });
      return () => {
        server.middlewares.use(async (request, response, next) => {
          const url = request.url ?? '/';
          const path = URL.canParse(url, HERE) ? new URL(url, HERE).pathname : url;
          if (path.endsWith('.html') && existsSync(join(out, path))) return next();
          if (existsSync(join(out, path, 'index.html'))) {
            response.writeHead(301, { Location: `${base.replace(/\/$/, '')}${path}/` }).end();
            return;
          }
          response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
          response.end(await readFile(join(out, '404.html')));
        });
      };
    },
  };
}
