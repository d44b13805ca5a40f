import { describe, expect, it } from 'vitest';
import { faultLines, sameYaml, unreadableLine } from '#core/quiz/yaml.ts';

const POD = `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx
`;

describe('whether a mended YAML is the wanted one', () => {
  it.each([
    ['blank lines and line ends', 'a:\r\n  - 1\n\n', 'a:\n  - 1', true],
    ['a list at the depth of its key', 'a:\n- 1', 'a:\n  - 1', true],
    ['another depth of indentation', 'a:\n    b: 1', 'a:\n  b: 1', true],
    ['the order of keys', 'b: 1\na: 2', 'a: 2\nb: 1', true],
    ['quotes that change nothing', 'a: "x"', 'a: x', true],
    ['a comment', 'a: 1 # one', 'a: 1', true],
    ['quotes that make a text of a number', 'a: "1"', 'a: 1', false],
    ['a word that YAML 1.1 reads as true', 'a: yes', 'a: "yes"', false],
    ['the order of a list', 'a: [1, 2]', 'a: [2, 1]', false],
    ['a key too deep', 'a: 1\nb:\n  c: 2', 'a: 1\nb:\nc: 2', false],
    ['a tab as indentation', 'a:\n\t- 1', 'a:\n  - 1', false],
    ['two documents and one', 'a: 1\n---\na: 1', 'a: 1', false],
    ['an alias that goes round', 'a: &x [*x]', 'a: 1', false],
    ['nothing', '', 'a: 1', false],
    ['a closing mark of the document', 'a: 1\n---\n', 'a: 1', true],
    ['two that cannot be read', '{', '[', false],
  ])('%s', (_, typed, mended, same) => expect(sameYaml(typed, mended)).toBe(same));
});

describe('where the fault is', () => {
  it('names the first line that cannot be read', () => {
    expect(unreadableLine(POD)).toBeUndefined();
    expect(unreadableLine('a: 1\nb: 2\n\tc: 3')).toBe(3);
    expect(unreadableLine('a: &x [*x]')).toBe(1);
  });
  it('names the lines that differ and no others', () => {
    expect(faultLines(POD, POD)).toEqual([]);
    expect(faultLines(POD.replace('v1', 'v2').replace('  name', ' name'), POD)).toEqual([1, 4]);
    expect(faultLines(POD.replace('kind: Pod\n', ''), POD)).toEqual([]);
    expect(faultLines(POD.replace('kind', 'extra: 1\nkind'), POD)).toEqual([2]);
  });
  it('does not count blank lines and spaces at line ends', () => {
    expect(faultLines('a: 1  \n\n\nb: 2', 'a: 1\nb: 2')).toEqual([]);
  });
});
