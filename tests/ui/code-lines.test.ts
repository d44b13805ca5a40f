import { expect, it } from 'vitest';
import { codeLines, copyableText } from '#ui/Prose/code-lines.ts';

it('copies the commands without prompt, and not what they print', () => {
  const lines = codeLines('$ kubectl get nodes\nNAME   STATUS\n$ exit\n', 'bash');
  expect(lines.map((line) => line.kind)).toEqual(['command', 'output', 'command']);
  expect(copyableText(lines)).toBe('kubectl get nodes\nexit');
});

it('copies a file whole, comments and all', () => {
  const code = '# 주석\nkey: value';
  const lines = codeLines(`${code}\n`, 'yaml');
  expect(lines.map((line) => line.kind)).toEqual(['comment', 'plain']);
  expect(copyableText(lines)).toBe(code);
});

it('takes a > for a prompt in PowerShell only', () => {
  expect(codeLines('> vagrant up', 'powershell')[0]?.kind).toBe('command');
  expect(codeLines('> 인용', 'text')[0]?.kind).toBe('plain');
});
