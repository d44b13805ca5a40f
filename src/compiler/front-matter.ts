import { isMap, LineCounter, parseDocument } from 'yaml';
import { placeAt, type Report } from '#compiler/problem.ts';

export type FrontMatter = {
  /** The text of a field, or undefined after reporting when it is missing or not a text. */
  readonly text: (name: string, need: 'needed' | 'optional', wish?: string) => string | undefined;
  /** A list of texts; empty when the field is not there. */
  readonly list: (name: string) => readonly string[];
  /** The file with the front matter blanked out, so that every position stays true. */
  readonly body: string;
};

const BLOCK = /^---[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** Reads the YAML between `---` lines at the top of a manuscript. */
export function readFrontMatter(
  text: string,
  known: readonly string[],
  report: Report,
): FrontMatter {
  const match = BLOCK.exec(text);
  if (!match) {
    report(
      placeAt(1),
      '앞머리가 없습니다. 파일 맨 위에 `---`로 감싼 id, title, summary를 적으세요.',
    );
    return { text: () => undefined, list: () => [], body: text };
  }
  const lines = new LineCounter();
  const document = parseDocument(match[1] ?? '', { lineCounter: lines });
  const lineOf = (offset: number) => lines.linePos(offset).line + 1;
  for (const error of document.errors) {
    report(
      placeAt(lineOf(error.pos[0]), lines.linePos(error.pos[0]).col),
      `앞머리를 YAML로 읽을 수 없습니다. 값을 작은따옴표로 감쌌는지, 콜론 뒤를 띄웠는지 보세요. (${error.code})`,
    );
  }
  const fields = new Map<string, { value: unknown; line: number }>();
  if (isMap(document.contents)) {
    for (const pair of document.contents.items) {
      const name = String(pair.key);
      const offset = (pair.key as { range?: readonly number[] }).range?.[0] ?? 0;
      const value: unknown = document.get(name, false);
      fields.set(name, { value: unwrap(value), line: lineOf(offset) });
      if (!known.includes(name)) {
        report(
          placeAt(lineOf(offset)),
          `앞머리에 모르는 항목 \`${name}\`이(가) 있습니다. 쓸 수 있는 것은 ${known.join(', ')}입니다.`,
        );
      }
    }
  }
  return {
    text: (name, need, wish) => {
      const field = fields.get(name);
      if (typeof field?.value === 'string' && field.value.trim() !== '') return field.value.trim();
      if (field && need === 'needed' && field.value !== null) {
        report(placeAt(field.line), `\`${name}\` 값을 작은따옴표로 감싼 글로 적으세요.`);
      } else if (need === 'needed' && document.errors.length === 0) {
        report(
          placeAt(field?.line ?? 1),
          `앞머리에 \`${name}\`이(가) 없습니다. \`${name}: '…'\` 줄을 더하세요.`,
          wish === undefined
            ? undefined
            : {
                offset: match[0].indexOf('\n') + 1,
                wish,
                form: 'front-matter',
                scope: `front-matter`,
              },
        );
      } else if (field && field.value !== null) {
        report(placeAt(field.line), `\`${name}\` 값을 작은따옴표로 감싼 글로 적으세요.`);
      }
      return undefined;
    },
    list: (name) => {
      const field = fields.get(name);
      if (!field) return [];
      if (Array.isArray(field.value) && field.value.every((v) => typeof v === 'string')) {
        return field.value;
      }
      report(
        placeAt(field.line),
        `\`${name}\`에는 글의 목록이 와야 합니다. 줄마다 \`- '…'\`로 적으세요.`,
      );
      return [];
    },
    body: match[0].replaceAll(/[^\r\n]/g, ' ') + text.slice(match[0].length),
  };
}

function unwrap(value: unknown): unknown {
  return value &&
    typeof value === 'object' &&
    'toJSON' in value &&
    typeof value.toJSON === 'function'
    ? value.toJSON()
    : value;
}
