import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const PLACES = [
  process.env['CHROME_PATH'],
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

const FIREFOXES = [process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** Path of a Firefox on this machine, as `findBrowser`. */
export function findFirefox(): string | undefined {
  return FIREFOXES.find((place) => place !== undefined && existsSync(place));
}

/** Makes sure that there are browsers: the system's, else apt's, else Playwright's own. */
function ensureBrowsers(): void {
  const isThere = findBrowser() || existsSync(chromium.executablePath());
  if (isThere && findFirefox()) return;
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    const packages = ['chromium', 'firefox-esr', 'fonts-noto-cjk'];
    spawnSync('apt-get', ['install', '-y', '-qq', ...packages], { stdio: 'inherit' });
    if (findBrowser()) return;
  }
  if (isThere) return;
  execFileSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', shell: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureBrowsers();
