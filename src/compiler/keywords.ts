import type { List, RootContent } from 'mdast';
import { checkProse, type FoundLink } from '#compiler/check-prose.ts';
import { type Evidence, readEvidence } from '#compiler/evidence.ts';
import { parseMarkdown, toProse } from '#compiler/markdown.ts';
import { takeMark, wishFrom } from '#compiler/marks.ts';
import { type Part, refuseBefore, splitParts } from '#compiler/parts.ts';
import type { Place, Report } from '#compiler/problem.ts';
import type { Keyword } from '#core/course/types.ts';
import { textOf } from '#core/markdown/tree.ts';

export type KeywordManuscript = Omit<Keyword, 'rev' | 'chapter' | 'lesson' | 'section'> & {
  readonly place: Place;
  readonly evidence: Evidence;
};

/** Reads one `keywords.md`. */
export function readKeywords(
  text: string,
  report: Report,
  links: FoundLink[],
): readonly KeywordManuscript[] {
  const root = parseMarkdown(text);
  checkProse(root, report, links);
  const { before, parts } = splitParts(root);
  refuseBefore(before, report);
  return parts.flatMap((part) => readKeyword(part, report) ?? []);
}

function readKeyword({ heading, blocks }: Part, report: Report): KeywordManuscript | undefined {
  const title = textOf(heading).replace(/\s*\{#[^}]*\}\s*$/, '');
  const names = /^(.*\S)\s+\(([^()]+(?:\([^()]*\)[^()]*)*)\)$/.exec(title);
  const korean = names?.[1] ?? title;
  const english = names?.[2] ?? title;
  const { id } = takeMark(heading.children, heading, report, {
    what: `키워드 ‘${korean}’`,
    wish: wishFrom(english, 'keyword'),
    scope: 'k',
  });
  const list = blocks.findLast((block): block is List => block.type === 'list');
  const definition = blocks.filter((block) => block !== list);
  if (definition.length === 0) {
    report(heading, `키워드 ‘${korean}’의 뜻이 없습니다. 제목 아래에 한 문단으로 적으세요.`);
  }
  const lines = readLines(list, report);
  const evidence = readEvidence(lines.get('근거')?.node, heading, `키워드 ‘${korean}’`, report);
  if (id === undefined || evidence === undefined) return undefined;
  return {
    id,
    korean,
    english,
    aliases: splitList(lines.get('같은 답')?.text, ';'),
    caseSensitive: lines.get('대소문자')?.text === '구분',
    definition: toProse(definition),
    text: textOf(definition),
    related: splitList(lines.get('관련')?.text, ','),
    place: heading,
    evidence,
  };
}

type Line = { readonly text: string; readonly node: RootContent | undefined };
const LABELS = ['같은 답', '관련', '근거', '대소문자'];

function readLines(list: List | undefined, report: Report): ReadonlyMap<string, Line> {
  const lines = new Map<string, Line>();
  for (const item of list?.children ?? []) {
    const text = textOf(item);
    const match = /^([^:]+):\s*([\s\S]*)$/.exec(text);
    const label = match?.[1]?.trim() ?? '';
    if (!match || !LABELS.includes(label)) {
      report(
        item,
        `‘${text.slice(0, 20)}’ 줄을 읽을 수 없습니다. ‘${LABELS.join('’, ‘')}’ 가운데 하나로 시작하세요.`,
      );
    } else if (label === '대소문자' && match[2]?.trim() !== '구분') {
      report(item, '`대소문자:` 뒤에는 `구분`만 쓸 수 있습니다.');
    } else {
      lines.set(label, { text: (match[2] ?? '').trim(), node: item.children[0] });
    }
  }
  return lines;
}

function splitList(text: string | undefined, mark: string): readonly string[] {
  if (text === undefined) return [];
  return text
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
