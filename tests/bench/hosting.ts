import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, writeFloor } from '#tests/bench/floor.ts';
import { ask, startNginx } from '#tests/support/nginx.ts';

const ROUNDS = 5;
const SECONDS = 3;
const LESSON = '/learn/api-server-and-etcd/';
const DIST = join(import.meta.dirname, '../../dist');
const OURS = readFileSync(join(DIST, 'deploy/nginx.conf'), 'utf8').replace(
  '# brotli_static',
  'brotli_static',
);

/** nginx that only sends what lies ready: no header of ours, no rule. */
const BARE = `server {
  listen 8080;
  root /srv/kubasic;
  gzip_static on;
  brotli_static on;
  location = /healthz { return 200; }
}`;

const folder = mkdtempSync(join(tmpdir(), 'kubasic-floor-'));
await writeFloor(DIST, folder, [LESSON]);

const sites = {
  floor: await startNginx(BARE, folder),
  'our lesson': await startNginx(OURS, DIST),
};
type Run = { readonly perSecond: number; readonly p99: number };
const runs = new Map<string, Run[]>();
// Interleaved, so that a busy moment of the machine falls on both alike.
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, { url }] of Object.entries(sites)) {
    runs.set(name, [...(runs.get(name) ?? []), load(url + LESSON)]);
  }
}

const rows = [];
for (const [name, { url }] of Object.entries(sites)) {
  const { body } = await ask(url + LESSON, { 'accept-encoding': 'br' });
  const of = (pick: (run: Run) => number) => median((runs.get(name) ?? []).map(pick));
  rows.push({
    page: name,
    bytes: body.length,
    'requests/s': of((run) => run.perSecond),
    'p99 ms': of((run) => run.p99),
  });
}
const [floor, ours] = rows;
console.table(rows);
if (floor && ours) {
  const ratio = (field: 'bytes' | 'requests/s' | 'p99 ms') =>
    (ours[field] / floor[field]).toFixed(2);
  process.stdout.write(
    `x floor: ${ratio('requests/s')} requests/s, ${ratio('p99 ms')} p99, ${ratio('bytes')} bytes\n`,
  );
}
await Promise.all(Object.values(sites).map((site) => site.stop()));
rmSync(folder, { recursive: true });

function load(url: string): Run {
  const options = ['-t1', '-c32', `-d${SECONDS}s`, '--latency', '-H', 'Accept-Encoding: br'];
  const said = execFileSync('wrk', [...options, url], { encoding: 'utf8' });
  if (/Non-2xx|Socket errors/.test(said)) throw new Error(said);
  const [, amount = '', unit = ''] = /99%\s+([\d.]+)(us|ms|s)/.exec(said) ?? [];
  const inMs = { us: 0.001, ms: 1, s: 1000 }[unit] ?? Number.NaN;
  const [, perSecond] = /Requests\/sec:\s+([\d.]+)/.exec(said) ?? [];
  return { perSecond: Math.round(Number(perSecond)), p99: Number(amount) * inMs };
}
