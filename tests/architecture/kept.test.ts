import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('the data screen names every place of storage that the code writes to', () => {
  const said = readFileSync('src/features/data/WhatIsKept.tsx', 'utf8');
  const files = ['app', 'platform', 'state', 'worker'].flatMap((room) =>
    readdirSync(join('src', room), { encoding: 'utf8' }).map((name) => join('src', room, name)),
  );
  const names = files
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap(
      (file) => readFileSync(file, 'utf8').match(/(?<=['`])kubasic[.-][a-z]+(?=['`])/g) ?? [],
    );
  expect(names.length).toBeGreaterThan(5);
  expect([...new Set(names)].filter((name) => !said.includes(name))).toEqual([]);
});
