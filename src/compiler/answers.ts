import type { Paragraph, PhrasingContent } from 'mdast';
import type { Place, Report } from '#compiler/problem.ts';
import type { AnswerMode, Blank } from '#core/course/types.ts';
import { textOf } from '#core/markdown/tree.ts';

export type Answers = { readonly blanks: readonly Blank[]; readonly place: Place | undefined };

const LABEL = /^정답(?:\(([^)]*)\))?:\s*/;
const MODES: Readonly<Record<string, AnswerMode>> = {
  용어: 'term',
  숫자: 'number',
  코드: 'code',
  모두: 'set',
};

/** Reads the `정답:` lines in order, one for each blank. */
export function readAnswers(paragraphs: readonly Paragraph[], report: Report): Answers {
  const blanks = paragraphs.flatMap((paragraph) =>
    linesOf(paragraph).flatMap((line) => readLine(line, paragraph, report) ?? []),
  );
  return { blanks, place: paragraphs[0] };
}

function readLine(
  line: readonly PhrasingContent[],
  place: Place,
  report: Report,
): Blank | undefined {
  const text = textOf(line);
  const label = LABEL.exec(text);
  if (!label) {
    report(place, '`정답:` 문단에는 `정답:`으로 시작하는 줄만 쓸 수 있습니다.');
    return undefined;
  }
  const codes = line.flatMap((node) => (node.type === 'inlineCode' ? [node.value] : []));
  const words = text
    .slice(label[0].length)
    .split(';')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const accepted = codes.length > 0 ? codes : words;
  if (accepted.length === 0) {
    report(place, '정답이 비어 있습니다. `정답:` 뒤에 답을 적으세요.');
    return undefined;
  }
  const named = label[1];
  if (named !== undefined && MODES[named] === undefined) {
    report(
      place,
      `\`정답(${named}):\`은 쓸 수 없습니다. 괄호에는 ${Object.keys(MODES).join(', ')} 가운데 하나를 적으세요.`,
    );
    return undefined;
  }
  const guessed = codes.length > 0 ? 'code' : accepted.every(isNumber) ? 'number' : 'term';
  return { mode: (named !== undefined && MODES[named]) || guessed, accepted };
}

function isNumber(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(text);
}

/** Inline content cut at line breaks. */
function linesOf(paragraph: Paragraph): readonly (readonly PhrasingContent[])[] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of paragraph.children) {
    if (node.type === 'break') lines.push([]);
    else if (node.type !== 'text') lines.at(-1)?.push(node);
    else {
      node.value.split('\n').forEach((value, index) => {
        if (index > 0) lines.push([]);
        if (value !== '') lines.at(-1)?.push({ ...node, value });
      });
    }
  }
  return lines.filter((line) => line.length > 0);
}
