import { defineConfig, devices } from '@playwright/test';
import { SITES } from '#tests/e2e/sites.ts';
import { findFirefox, launchOptions } from '#tests/support/browser.ts';

const firefoxPath = findFirefox();
const { root, sub } = SITES;

export default defineConfig({
  testDir: '.',
  globalSetup: './faults/builds.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  reporter: [['list'], ['./faults/headline.ts']],
  outputDir: '../../node_modules/.cache/browser-tests',
  // Only the tests of faults have a service worker: the others need not fetch the whole course.
  use: {
    baseURL: root.url,
    launchOptions: launchOptions(),
    locale: 'ko-KR',
    serviceWorkers: 'block',
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      testMatch: /journey\.test\.ts/,
      use: { ...devices['Pixel 5'], viewport: { width: 390, height: 844 } },
    },
    ...(firefoxPath
      ? [
          {
            name: 'firefox',
            testMatch: /(?:access|csp|no-storage|pages|faults\/.*)\.test\.ts/,
            use: {
              browserName: 'firefox' as const,
              // Firefox as it is shipped, not Playwright's own: driven over WebDriver BiDi.
              channel: 'moz-firefox',
              launchOptions: { executablePath: firefoxPath },
              viewport: { width: 1440, height: 900 },
            },
          },
        ]
      : []),
  ],
  webServer: [
    {
      command: `npx vite preview --port ${root.port} --strictPort`,
      cwd: '../..',
      port: root.port,
    },
    {
      command: `npx vite build --outDir ${sub.folder} && npx vite preview --outDir ${sub.folder} --port ${sub.port} --strictPort`,
      cwd: '../..',
      env: { BASE_PATH: '/some/sub/' },
      port: sub.port,
      timeout: 120_000,
    },
  ],
});
