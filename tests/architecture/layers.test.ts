import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');

type Row = { rooms: readonly string[]; packages: readonly string[] };

/** The import table of src/README.md: the one place where it stands. */
const TABLE = new Map<string, Row>(
  readFileSync(join(SRC, 'README.md'), 'utf8')
    .split('\n')
    .filter((line) => /^\| [a-z]+ \|/.test(line) && !line.startsWith('| room'))
    .map((line) => {
      const [, room = '', , rooms = '', packages = ''] = line.split('|').map((cell) => cell.trim());
      return [room, { rooms: list(rooms), packages: list(packages) }] as const;
    }),
);

function list(cell: string): readonly string[] {
  return cell === '-' ? [] : cell.split(',').map((name) => name.replaceAll('`', '').trim());
}

const FILES = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(tsx?|css)$/.test(entry.name))
  .map((entry) => posix.join(entry.parentPath.slice(SRC.length + 1), entry.name));
const CODE = FILES.filter((file) => /\.tsx?$/.test(file));

type Import = { readonly file: string; readonly to: string; readonly typeOnly: boolean };
const IMPORTS: readonly Import[] = CODE.flatMap((file) => {
  const text = readFileSync(join(SRC, file), 'utf8');
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^'$]+)'\)/g,
  );
  return [...found].map(([, type, from, dynamic]) => {
    const to = from ?? dynamic ?? '';
    return {
      file,
      to: to.startsWith('.') ? posix.join(posix.dirname(file), to) : to,
      typeOnly: !!type,
    };
  });
});

function roomOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '') : 'app';
}

function targetOf(to: string): string | undefined {
  if (to.startsWith('#')) return to.slice(1);
  return FILES.includes(to) ? to : undefined;
}

function packageAllowed(name: string, allowed: readonly string[]): boolean {
  return allowed.some((rule) =>
    rule.endsWith('*')
      ? name.startsWith(rule.slice(0, -1))
      : name === rule || name.startsWith(`${rule}/`),
  );
}

describe('rooms', () => {
  it('are the ones of the table, and every one is used', () => {
    const rooms = new Set(CODE.map(roomOf));
    expect([...rooms].sort()).toEqual([...TABLE.keys()].sort());
  });

  it('import only what their row allows', () => {
    const forbidden = IMPORTS.filter(({ file, to }) => {
      const row = TABLE.get(roomOf(file));
      const target = targetOf(to);
      if (!row) return true;
      if (target === undefined) return !packageAllowed(to, row.packages);
      return roomOf(target) !== roomOf(file) && !row.rooms.includes(roomOf(target));
    });
    expect(forbidden.map(({ file, to }) => `${file} -> ${to}`)).toEqual([]);
  });

  it('keep features apart', () => {
    const featureOf = (file: string) => file.split('/')[1];
    const across = IMPORTS.filter(({ file, to }) => {
      const target = targetOf(to);
      const between = file.startsWith('features/') && target?.startsWith('features/');
      return between && featureOf(file) !== featureOf(target ?? '');
    });
    expect(across).toEqual([]);
  });

  it('let state import platform for its types only', () => {
    const values = IMPORTS.filter(
      ({ file, to, typeOnly }) =>
        roomOf(file) === 'state' && to.startsWith('#platform/') && !typeOnly,
    );
    expect(values).toEqual([]);
  });

  it('wrap each npm package of core in one file', () => {
    const users = new Map<string, Set<string>>();
    for (const { file, to } of IMPORTS) {
      if (roomOf(file) !== 'core' || targetOf(to)) continue;
      users.set(to, (users.get(to) ?? new Set()).add(file));
    }
    expect([...users].filter(([, files]) => files.size > 1)).toEqual([]);
  });
});

describe('files', () => {
  it('have no import cycle', () => {
    const next = new Map<string, string[]>();
    for (const { file, to } of IMPORTS) {
      const target = targetOf(to);
      if (target) next.set(file, [...(next.get(file) ?? []), target]);
    }
    const done = new Set<string>();
    const cycles: string[] = [];
    const walk = (file: string, path: readonly string[]) => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      if (done.has(file) || path.includes(file)) return;
      for (const target of next.get(file) ?? []) walk(target, [...path, file]);
      done.add(file);
    };
    for (const file of CODE) walk(file, []);
    expect(cycles).toEqual([]);
  });

  it('stay under 250 lines', () => {
    const long = FILES.filter((f) => readFileSync(join(SRC, f), 'utf8').split('\n').length > 251);
    expect(long).toEqual([]);
  });

  it('lie in no drawer folder', () => {
    expect(FILES.filter((f) => /(?:^|\/)(?:utils?|helpers?|common|misc)\//.test(f))).toEqual([]);
  });

  it('use aliases instead of climbing out of their folder', () => {
    const climbing = CODE.filter((f) => /from '\.\.\//.test(readFileSync(join(SRC, f), 'utf8')));
    expect(climbing).toEqual([]);
  });

  it('keep clock and chance out of core', () => {
    const impure = CODE.filter(
      (f) =>
        f.startsWith('core/') &&
        /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b/.test(readFileSync(join(SRC, f), 'utf8')),
    );
    expect(impure).toEqual([]);
  });
});
