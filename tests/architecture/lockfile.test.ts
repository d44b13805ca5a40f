import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

type Entry = {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
};

const LOCK: {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, Entry>>;
} = JSON.parse(readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8'));

/** Every installed package; the entry without a name is this project. */
const PACKAGES = Object.entries(LOCK.packages).filter(([path]) => path !== '');

const REGISTRY = 'https://registry.npmjs.org/';

/** A SHA-512 in base64: 64 bytes, nothing weaker beside it. */
const SHA512 = /^sha512-[A-Za-z0-9+/]{86}==$/;

/** Packages that run a script of their own when they are installed, and why that is accepted. */
const INSTALL_SCRIPTS: Readonly<Record<string, string>> = {
  'node_modules/esbuild': 'checks that the binary of this platform runs; tsx compiles with it',
};

function packagesWhere(test: (entry: Entry) => boolean): readonly string[] {
  return PACKAGES.filter(([, entry]) => test(entry)).map(([path]) => path);
}

describe('package-lock.json', () => {
  it('is read as version 3, where every package is an entry', () => {
    expect(LOCK.lockfileVersion).toBe(3);
    expect(PACKAGES.length).toBeGreaterThan(0);
  });

  it('holds the SHA-512 of every package', () => {
    expect(packagesWhere(({ integrity }) => !SHA512.test(integrity ?? ''))).toEqual([]);
  });

  it('takes every package from the npm registry by a version', () => {
    const elsewhere = packagesWhere(
      ({ resolved, version, link }) =>
        link === true ||
        !/^\d+\.\d+\.\d+/.test(version ?? '') ||
        (resolved !== undefined && !resolved.startsWith(REGISTRY)),
    );
    expect(elsewhere).toEqual([]);
  });

  it('runs no install script but those that are listed here with a reason', () => {
    const scripted = packagesWhere(({ hasInstallScript }) => hasInstallScript === true);
    expect(scripted).toEqual(Object.keys(INSTALL_SCRIPTS));
  });
});
