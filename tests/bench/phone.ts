import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import {
  type Browser,
  type BrowserContextOptions,
  type CDPSession,
  chromium,
  type Locator,
  type Page,
} from '@playwright/test';
import { launchOptions } from '#tests/support/browser.ts';

/** The built site, and a slow phone to open it with. */
export const DIST = join(import.meta.dirname, '../../dist');
/** As Lighthouse throttles a mobile page: 1.6 Mbps, 150 ms, CPU 4x. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 93_750,
};
const CPU = 4;
const PHONE = {
  ...{ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true },
  ...{ hasTouch: true, locale: 'ko-KR', serviceWorkers: 'block' as const },
};
const TYPES: Readonly<Record<string, string>> = {
  ...{ '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' },
  ...{ '.json': 'application/json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' },
  ...{ '.webmanifest': 'application/manifest+json', '.png': 'image/png' },
};

type Phone = {
  readonly page: Page;
  readonly devtools: CDPSession;
  /** What came over the network so far, without fonts. */
  readonly bytes: () => number;
};

export function launch(): Promise<Browser> {
  return chromium.launch(launchOptions());
}

/** A page of a phone; no service worker, unless told otherwise. */
export async function throttled(browser: Browser, how: BrowserContextOptions = {}): Promise<Phone> {
  const context = await browser.newContext({ ...PHONE, ...how });
  const page = await context.newPage();
  // tsx keeps the names of functions with a helper that no page has.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', NETWORK);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  let bytes = 0;
  const fonts = new Set<string>();
  devtools.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.url.endsWith('.woff2')) fonts.add(requestId);
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!fonts.has(requestId)) bytes += encodedDataLength;
  });
  return { page, devtools, bytes: () => bytes };
}

const FINGER_MILLIS = 70;

/** As a finger does, without what Playwright itself asks of the page before it taps. */
export async function tap(devtools: CDPSession, target: Locator): Promise<void> {
  const box = await target.boundingBox();
  if (!box) throw new Error(`not in sight: ${target}`);
  const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await new Promise((done) => setTimeout(done, FINGER_MILLIS));
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** A static host that sends what was compressed at build. */
export async function serve(folder: string): Promise<{ url: string; stop: () => void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!existsSync(file)) return void response.writeHead(404).end();
    const isSmall = existsSync(`${file}.br`);
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      ...(isSmall && { 'Content-Encoding': 'br' }),
      'Cache-Control': pathname.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
    });
    createReadStream(isSmall ? `${file}.br` : file).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, done));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://localhost:${port}`, stop };
}
