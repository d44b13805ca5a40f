import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { fontPlugin } from '#compiler/font/font.ts';
import { prerenderPlugin } from '#compiler/prerender.ts';
import { previewPlugin } from '#compiler/preview.ts';
import { coursePlugin } from '#compiler/vite-plugin.ts';

const base = process.env['BASE_PATH'] ?? '/';
const site = (process.env['SITE_URL'] ?? '').replace(/\/$/, '');
const pureTests = ['tests/{core,compiler,content,architecture}/**/*.test.ts'];

export default defineConfig(({ isPreview }) => ({
  base,
  // A built site is a folder of pages; only the dev server answers every address with the app.
  appType: isPreview ? 'mpa' : 'spa',
  define: { 'import.meta.env.VITE_SITE_URL': JSON.stringify(site) },
  // One small stylesheet, linked by every page: a page drawn ahead must not wait for its script's.
  build: { cssCodeSplit: false },
  plugins: [
    react(),
    coursePlugin(join(import.meta.dirname, 'content')),
    fontPlugin(),
    prerenderPlugin(site),
    previewPlugin(),
  ],
  test: {
    testTimeout: 30_000,
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
