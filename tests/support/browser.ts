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

/** Makes sure that there is a browser: the system's, else apt's, else Playwright's own. */
function ensureBrowser(): void {
  if (findBrowser() || existsSync(chromium.executablePath())) return;
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    const packages = ['chromium', 'fonts-noto-cjk'];
    spawnSync('apt-get', ['install', '-y', '-qq', ...packages], { stdio: 'inherit' });
    if (findBrowser()) return;
  }
  execFileSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', shell: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureBrowser();
