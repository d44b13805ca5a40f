import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { type VitePluginPWAAPI, VitePWA } from 'vite-plugin-pwa';

/** What works without a network: all code, data and the shell that draws every page from them. */
const KEPT = ['shell.html', 'icon.svg', 'assets/**/*.{js,css,json,woff2}'];

/**
 * Builds the service worker, `sw.js`, when every other file of the site lies ready. With `kill` it is
 * the one that takes a broken worker away, at the same address.
 */
export function offlinePlugin({ kill }: { readonly kill: boolean }): Plugin[] {
  let out = 'dist';
  const plugins = VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/worker',
    filename: kill ? 'kill.ts' : 'sw.ts',
    manifest: false,
    injectRegister: false,
    injectManifest: {
      globPatterns: KEPT,
      // Data files have their content in the name of their folder only: see `worker/same-content.ts`.
      dontCacheBustURLsMatching: /^assets\/[^/]+$/,
      manifestTransforms: [
        async (entries) => ({
          manifest: entries.map(({ size, ...entry }) => ({
            ...entry,
            size,
            bytes: size,
            integrity: integrityOf(join(out, entry.url)),
          })),
        }),
      ],
      ...(kill && { injectionPoint: '' }),
    },
    integration: {
      configureOptions: ({ root, build }) => {
        out = resolve(root, build.outDir);
      },
      configureCustomSWViteBuild: (config) => {
        config.logLevel = 'warn';
      },
    },
  });
  const api: VitePluginPWAAPI = plugins.find(({ name }) => name === 'vite-plugin-pwa')?.api;
  return [
    // Its own time for the worker is before pages are drawn ahead: ours is after.
    ...plugins.filter(({ name }) => name !== 'vite-plugin-pwa:build'),
    {
      name: 'kubasic:offline',
      buildApp: {
        order: 'post',
        handler: async () => {
          await api.generateSW();
          if (kill) await rename(join(out, 'kill.js'), join(out, 'sw.js'));
        },
      },
    },
  ];
}

/** What the browser holds a fetched file to: a host half-way through a deploy fails it. */
function integrityOf(path: string): string {
  return `sha256-${createHash('sha256').update(readFileSync(path)).digest('base64')}`;
}
