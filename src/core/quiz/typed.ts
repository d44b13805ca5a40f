import type { Blank } from '#core/course/types.ts';
import { cleanText } from '#core/hangul/clean.ts';

/**
 * Whether typed text answers a blank. Terms ignore case, spaces and hyphens; numbers compare as
 * numbers; code must match to the letter but for runs of spaces; a set wants every member in any
 * order, divided by commas or new lines.
 */
export function answersBlank(typed: string, blank: Blank): boolean {
  const text = cleanText(typed);
  if (text === '') return false;
  switch (blank.mode) {
    case 'term':
      return blank.accepted.some((answer) => foldTerm(answer) === foldTerm(text));
    case 'number':
      return blank.accepted.some((answer) => Number(answer) === Number(text.replaceAll(',', '')));
    case 'code':
      return blank.accepted.some((answer) => cleanText(answer) === withoutPrompt(text));
    case 'set':
      return sameSet(splitMembers(typed), blank.accepted);
  }
}

function foldTerm(text: string): string {
  return cleanText(text).toLowerCase().replaceAll(/[\s-]/g, '');
}

/** A learner may copy the prompt along: `$ kubectl get nodes`. */
function withoutPrompt(text: string): string {
  return text.replace(/^[$>] /, '');
}

function splitMembers(typed: string): readonly string[] {
  return typed.split(/[,;\n]/).filter((member) => cleanText(member) !== '');
}

function sameSet(given: readonly string[], wanted: readonly string[]): boolean {
  const left = new Set(given.map(foldTerm));
  const right = new Set(wanted.map(foldTerm));
  return left.size === right.size && [...left].every((member) => right.has(member));
}

/** Whether a mended YAML is the wanted one: trailing spaces and blank lines do not count. */
export function sameYaml(typed: string, mended: string): boolean {
  return yamlLines(typed) === yamlLines(mended);
}

function yamlLines(text: string): string {
  return text
    .normalize('NFC')
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n');
}
