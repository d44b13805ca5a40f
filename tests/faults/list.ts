import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Fault = {
  readonly id: string;
  /** `U` pure, `C` Chromium, `F` Firefox. */
  readonly where: string;
};

/** The rows of the table in README.md. */
export const FAULTS: readonly Fault[] = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, id, where] = /^\| (F\d\d) \| ([UCF]+) \|/.exec(line) ?? [];
    return id && where ? [{ id, where }] : [];
  });
