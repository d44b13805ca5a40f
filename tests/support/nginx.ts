import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** The configuration that is served with the site. */
export const CONF = readFileSync(
  join(import.meta.dirname, '../../public/deploy/nginx.conf'),
  'utf8',
);

const NGINX = '/usr/sbin/nginx';
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const PACKAGES = ['nginx', 'libnginx-mod-http-brotli-static', 'curl'];

/** Whether Debian's nginx with its Brotli module is on this machine. */
export function hasNginx(): boolean {
  return existsSync(NGINX) && existsSync(BROTLI);
}

export type Nginx = { readonly url: string; readonly stop: () => Promise<void> };

/**
 * Starts nginx on a free port of this machine with one server configuration, which is changed only
 * where it must know this machine: the port and the folder of the site.
 */
export async function startNginx(server: string, site: string): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'kubasic-nginx-'));
  const port = await freePort();
  const here = server
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replaceAll('/srv/kubasic', site);
  mkdirSync(join(folder, 'conf.d'));
  writeFileSync(join(folder, 'conf.d/default.conf'), here);
  writeFileSync(join(folder, 'nginx.conf'), mainConf(folder));
  copyFileSync('/etc/nginx/mime.types', join(folder, 'mime.types'));
  const child = spawn(NGINX, ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const stop = async () => {
    if (child.exitCode === null) {
      child.kill('SIGQUIT');
      await new Promise((resolve) => child.once('exit', resolve));
    }
    rmSync(folder, { recursive: true });
  };
  const url = `http://127.0.0.1:${port}`;
  await answers(`${url}/healthz`, child);
  return { url, stop };
}

/** What Debian and the image of the cluster have around a server's configuration. */
function mainConf(folder: string): string {
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
user ${userInfo().username};
daemon off;
worker_processes auto;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log warn;
load_module ${BROTLI};
events { worker_connections 1024; }
http {
  include mime.types;
  default_type application/octet-stream;
  access_log off;
  sendfile on;
  tcp_nopush on;
  ${temp.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  include conf.d/*.conf;
}
`;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) throw new Error(`nginx stopped with ${child.exitCode}`);
    if (
      await fetch(url).then(
        (response) => response.ok,
        () => false,
      )
    )
      return;
    await wait(50);
  }
  throw new Error(`nginx does not answer at ${url}`);
}

type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
};

/** One request, its answer as it was sent: nothing unpacked, no redirect followed. */
export async function ask(url: string, headers: IncomingHttpHeaders = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(url, { headers }, async (response) => {
      const body = Buffer.concat(await response.toArray());
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
    }).once('error', reject);
  });
}

/** Makes sure that there is an nginx where this may be installed: as root on Debian. */
function ensureNginx(): void {
  if (hasNginx() || process.platform !== 'linux' || process.getuid?.() !== 0) return;
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  spawnSync('apt-get', ['install', '-y', '-qq', ...PACKAGES], { stdio: 'inherit' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureNginx();
