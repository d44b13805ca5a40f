import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { classNames } from '#compiler/class-names.ts';
import { fontPlugin } from '#compiler/font/font.ts';
import { hostingPlugin } from '#compiler/hosting-plugin.ts';
import { offlinePlugin } from '#compiler/offline.ts';
import { prerenderPlugin } from '#compiler/prerender.ts';
import { previewPlugin } from '#compiler/preview.ts';
import { sheetsPlugin } from '#compiler/sheets.ts';
import { coursePlugin } from '#compiler/vite-plugin.ts';

const course = coursePlugin(resolve(import.meta.dirname, process.env['CONTENT_PATH'] ?? 'content'));
const base = process.env['BASE_PATH'] ?? '/';
const site = (process.env['SITE_URL'] ?? '').replace(/\/$/, '');
/** Few files for the first screen; each is evaluated in a task of its own (`app/first.ts`). */
const groups = [
  // What rarely changes.
  {
    name: 'react',
    test: /node_modules\/(?:react|react-dom|scheduler|react-router|react-router-dom)\/|rolldown\/runtime/,
    priority: 1,
  },
  // All else that the app begins with.
  { name: 'base', tags: ['$initial' as const] },
  // What most screens use, and what brings no library along.
  {
    name: 'common',
    test: /src\/(?:ui\/(?:Head|ShareButton|after-paint|use-after-first-paint)|core\/markdown\/tree)\./,
  },
  // What a typed word is read by, and the search that does.
  { name: 'hangul', test: /node_modules\/es-hangul\/|src\/core\/hangul\/(?!josa)/ },
  { name: 'search', test: /src\/core\/search\/(?!places)/ },
  { name: 'picture', test: /src\/pictures\/(?:Picture|shapes)\./ },
];
/** What every page begins with, so that no part of the app needs to ask for it. */
const BEGUN = /^assets\/(?:index|react|rolldown-runtime)-/;
const ROUTER = resolve(import.meta.dirname, 'node_modules/react-router/dist/production/index.mjs');
/** Lets parts of the router that nothing uses be left out: its build does not say that they may. */
const markRouter: Plugin = {
  name: 'kubasic:mark-router',
  transform: {
    filter: { id: /react-router\/dist\/production/ },
    handler: (code) =>
      code
        .replaceAll(/^\w+\.displayName = .*;$/gm, '')
        .replaceAll(/= (?=React\d*\.(?:forwardRef|createContext|memo)\()/g, '= /* @__PURE__ */ '),
  },
};
/** Chromium compiles a file whole and beside the page, not each function when it is first called. */
const compileAhead: Plugin = {
  name: 'kubasic:compile-ahead',
  generateBundle: {
    // The line counts only as the very first.
    order: 'post',
    handler(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
      }
    },
  },
};
const names = classNames(resolve(import.meta.dirname, 'src'));
const pureTests = ['tests/{core,compiler,content,architecture,fuzz}/**/*.test.ts'];

export default defineConfig(({ isPreview, command }) => ({
  base,
  // A built site is a folder of pages; only the dev server answers every address with the app.
  appType: isPreview ? 'mpa' : 'spa',
  define: { 'import.meta.env.VITE_SITE_URL': JSON.stringify(site) },
  build: {
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, names, { hostType }) =>
        hostType === 'html' ? names : names.filter((name) => !BEGUN.test(name)),
    },
  },
  environments: {
    client: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } },
  },
  ...(command === 'build' && {
    css: { modules: { generateScopedName: names } },
    // Its exports name only the build with warnings for developers.
    resolve: { alias: [{ find: /^react-router$/, replacement: ROUTER }] },
  }),
  plugins: [
    react(),
    markRouter,
    compileAhead,
    course,
    fontPlugin(course.api.texts),
    sheetsPlugin(),
    prerenderPlugin(site),
    offlinePlugin({ kill: process.env['KILL_WORKER'] === '1' }),
    hostingPlugin({ site, compress: process.env['COMPRESS'] !== '0' }),
    previewPlugin(),
  ],
  test: {
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: { name: 'pure', environment: 'node', include: pureTests },
      },
      {
        extends: true,
        test: {
          name: 'browser-like',
          environment: 'jsdom',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...pureTests, 'tests/e2e/**'],
          setupFiles: ['tests/support/setup.ts'],
        },
      },
    ],
  },
}));
