import type { Table } from 'mdast';
import { parseMarkdown } from '#compiler/markdown.ts';
import { placeAt, type Report } from '#compiler/problem.ts';
import { textOf } from '#core/markdown/tree.ts';

/** A word that is not written here and the one that is. */
export type Term = { readonly stray: string; readonly standard: string };

/** The rows of `terms.md`: stray word, standard word. */
export function readTerms(text: string): readonly Term[] {
  const table = parseMarkdown(text).children.find((node): node is Table => node.type === 'table');
  return (table?.children.slice(1) ?? []).flatMap((row) => {
    const [stray = '', standard = ''] = row.children.map((cell) => textOf(cell).trim());
    return stray === '' ? [] : [{ stray, standard }];
  });
}

/** What is quoted from the notes, typed, linked or marked is not our own wording. */
const QUOTED = [
  /^```[\s\S]*?^```/gm,
  /^ *- 같은 답:.*$/gm,
  /^정답(?:\(모두\))?:.*$/gm,
  /`[^`\n]*`/g,
  /‘[^’\n]*’/g,
  /\]\([^)\n]*\)/g,
  /\{#[^}\n]*\}/g,
];

/** Reports words of a manuscript that stray from the terms, each where it stands. */
export function reviewWords(text: string, terms: readonly Term[], report: Report): void {
  const own = QUOTED.reduce(
    (rest, pattern) => rest.replaceAll(pattern, (match) => match.replaceAll(/[^\n]/g, ' ')),
    text,
  );
  for (const [index, line] of own.split('\n').entries()) {
    for (const { stray, standard } of terms) {
      const column = line.indexOf(stray);
      if (column < 0) continue;
      report(
        placeAt(index + 1, column + 1),
        `‘${stray}’ 대신 ‘${standard}’(으)로 적으세요. 노트의 표기를 보이는 것이면 작은따옴표(‘ ’)로 감싸세요.`,
      );
    }
  }
}
