import fc from 'fast-check';
import { expect, it } from 'vitest';
import { yamlMarks } from '#practice/yaml-marks.ts';

const kinds = (line: string) =>
  yamlMarks(line)
    .filter(({ kind }) => kind !== 'plain')
    .map(({ kind, value }) => `${kind} ${value}`);

it.each([
  ['  - name: web # 이름', ['sign -', 'key name', 'sign :', 'comment # 이름']],
  ['---', ['sign ---']],
  ["image: 'nginx:1.19'", ['key image', 'sign :', "quoted 'nginx:1.19'"]],
  ['port:80', ['sign :']],
  ['\tname: x', ['tab \t', 'key name', 'sign :']],
  ['args: ["-v", x]', ['key args', 'sign :', 'sign [', 'quoted "-v"', 'sign ,', 'sign ]']],
])('marks %s', (line, expected) => expect(kinds(line)).toEqual(expected));

it('loses nothing of any line', () => {
  fc.assert(
    fc.property(fc.string(), (line) => {
      expect(
        yamlMarks(line)
          .map(({ value }) => value)
          .join(''),
      ).toBe(line);
    }),
  );
});
