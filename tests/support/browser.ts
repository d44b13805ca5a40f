import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type LaunchOptions } from '@playwright/test';

/** The same engine without windows: no pages of its own, and the tests run in two thirds of the time. */
const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';

const PLACES = [
  process.env['CHROME_PATH'],
  HEADLESS_SHELL,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of a Chromium or Chrome on this machine; undefined leaves the choice to Playwright. */
export function findBrowser(): string | undefined {
  return PLACES.find((place) => place !== undefined && existsSync(place));
}

/** How to start what was found: as root, and without errands of its own. */
export function launchOptions(): LaunchOptions {
  const executablePath = findBrowser();
  return {
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-background-networking'],
  };
}

const FIREFOXES = [process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** Path of a Firefox on this machine, as `findBrowser`. */
export function findFirefox(): string | undefined {
  return FIREFOXES.find((place) => place !== undefined && existsSync(place));
}

/** Makes sure that there are browsers: the system's, else apt's, else Playwright's own. */
function ensureBrowsers(): void {
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    // One at a time, since not every system has each.
    const missing: readonly string[] = [
      ...(existsSync(HEADLESS_SHELL) ? [] : ['chromium-headless-shell']),
      ...(findFirefox() ? [] : ['firefox-esr']),
    ];
    if (missing.length > 0) apt('update');
    for (const name of missing) apt('install', '-y', name, 'fonts-noto-cjk');
    if (!findBrowser()) apt('install', '-y', 'chromium');
  }
  if (findBrowser() || existsSync(chromium.executablePath())) return;
  execFileSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', shell: true });
}

function apt(...what: readonly string[]): void {
  spawnSync('apt-get', ['-qq', ...what], { stdio: 'inherit' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureBrowsers();
