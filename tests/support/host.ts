import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** What a host may do with one address. */
export type Fault =
  | 'gone'
  | 'page'
  | 'broken'
  | 'slow'
  | { readonly text: string; readonly type?: string };

const SLOW_MILLIS = 2_000;

/** A static host whose content and faults the test changes while pages are open. */
export class Host {
  /** The folder that is served: a deploy is another folder. */
  folder: string;
  /** The path that the site lies below, without the slash at its end. */
  base = '';
  /** Faults by a part of the address: the first that fits is answered. */
  faults: [part: string | RegExp, fault: Fault][] = [];
  /** Every address that was asked for. */
  asked: string[] = [];
  #server: Server | undefined;
  #port = 0;

  constructor(folder: string) {
    this.folder = folder;
  }

  get url(): string {
    return `http://localhost:${this.#port}${this.base}`;
  }

  /** Opens, on the same port as before if it was open. */
  async open(): Promise<void> {
    const server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      this.asked.push(path);
      this.#answer(path.slice(this.base.length), response).catch(() =>
        response.writeHead(500).end(),
      );
    });
    await new Promise<void>((done) => server.listen(this.#port, done));
    const address = server.address();
    this.#port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    this.#server = server;
  }

  /** Goes away, as for a learner who is offline. */
  async close(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((done) => this.#server?.close(done) ?? done(undefined));
    this.#server = undefined;
  }

  async #answer(path: string, response: ServerResponse): Promise<void> {
    const fault = this.faults.find(([part]) =>
      typeof part === 'string' ? path.includes(part) : part.test(path),
    )?.[1];
    if (fault === 'broken') {
      response.destroy();
      return;
    }
    if (fault === 'slow') await new Promise((done) => setTimeout(done, SLOW_MILLIS));
    if (typeof fault === 'object') {
      send(response, 200, fault.type ?? TYPES['.js'], fault.text);
      return;
    }
    const notFound = await readFile(join(this.folder, '404.html'), 'utf8');
    if (fault === 'page') return send(response, 200, TYPES['.html'], notFound);
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const whole = join(this.folder, file);
    const isThere = fault !== 'gone' && existsSync(whole) && (await stat(whole)).isFile();
    if (!isThere) return send(response, 404, TYPES['.html'], notFound);
    send(response, 200, TYPES[extname(file)], await readFile(whole));
  }
}

function send(
  response: ServerResponse,
  status: number,
  type: string | undefined,
  body: string | Buffer,
): void {
  response.writeHead(status, {
    'Content-Type': type ?? 'application/octet-stream',
    'Cache-Control': 'no-cache',
    Connection: 'close',
  });
  response.end(body);
}
