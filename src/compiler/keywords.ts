import type { List, ListItem, RootContent } from 'mdast';
import { checkProse, type FoundLink } from '#compiler/check-prose.ts';
import { type Evidence, readEvidence } from '#compiler/evidence.ts';
import { parseMarkdown, toInlineProse, toProse } from '#compiler/markdown.ts';
import { takeMark, wishFrom } from '#compiler/marks.ts';
import { type Part, refuseBefore, splitParts } from '#compiler/parts.ts';
import { type Place, placeOf, type Report } from '#compiler/problem.ts';
import { reportTwins } from '#compiler/twins.ts';
import type { Cloze, Contrast, Keyword } from '#core/course/types.ts';
import { markBlanks, splitAtBlanks } from '#core/markdown/blanks.ts';
import { textOf } from '#core/markdown/tree.ts';

export type KeywordManuscript = Omit<
  Keyword,
  'rev' | 'chapter' | 'lesson' | 'section' | 'sectionLesson' | 'rivals'
> & {
  readonly place: Place;
  readonly evidence: Evidence;
};

/** Reads one `keywords.md`. */
export function readKeywords(
  text: string,
  report: Report,
  links: FoundLink[],
): readonly KeywordManuscript[] {
  const root = parseMarkdown(markBlanks(text));
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
  const { lines, clozes, contrasts } = readLines(list, report);
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
    twoWay: !lines.has('카드'),
    clozes,
    contrasts,
    place: placeOf(heading),
    evidence,
  };
}

type Line = { readonly text: string; readonly node: RootContent | undefined };
type Lines = {
  readonly lines: ReadonlyMap<string, Line>;
  readonly clozes: readonly Cloze[];
  readonly contrasts: readonly Contrast[];
};
const LABELS = ['같은 답', '관련', '근거', '대소문자', '카드', '빈칸', '비교(id)'];
/** Labels that take one word only. */
const FIXED: Readonly<Record<string, string>> = { 대소문자: '구분', 카드: '한 방향' };

function readLines(list: List | undefined, report: Report): Lines {
  const lines = new Map<string, Line>();
  const clozes: Cloze[] = [];
  const contrasts: Contrast[] = [];
  for (const item of list?.children ?? []) {
    const text = textOf(item);
    const match = /^([^:()]+?)(?:\(([a-z0-9-]+)\))?:\s*([\s\S]*)$/.exec(text);
    const label = match?.[1]?.trim() ?? '';
    const value = match?.[3]?.trim() ?? '';
    if (label === '빈칸') {
      clozes.push(...readCloze(item, report));
    } else if (label === '비교' && match?.[2] && value !== '') {
      contrasts.push({ with: match[2], prose: toInlineProse(withoutLabel(item)) });
    } else if (!match || match[2] || !LABELS.includes(label)) {
      report(
        item,
        `‘${text.slice(0, 20)}’ 줄을 읽을 수 없습니다. ‘${LABELS.join('’, ‘')}’ 가운데 하나로 시작하세요.`,
      );
    } else if (FIXED[label] !== undefined && value !== FIXED[label]) {
      report(item, `\`${label}:\` 뒤에는 \`${FIXED[label]}\`만 쓸 수 있습니다.`);
    } else {
      lines.set(label, { text: value, node: item.children[0] });
    }
  }
  if (list) reportTwins(clozes, list, '빈칸', report);
  return { lines, clozes, contrasts };
}

function readCloze(item: ListItem, report: Report): readonly Cloze[] {
  const [paragraph] = item.children;
  const children = paragraph?.type === 'paragraph' ? paragraph.children : [];
  const mark = takeMark(children, item, report, { what: '빈칸 문장', wish: 'c1', scope: 'cloze' });
  const [before, after, more] = splitAtBlanks(textOf(mark.rest).replace(/^빈칸:\s*/, ''));
  if (before === undefined || after === undefined || more !== undefined) {
    report(item, '빈칸 문장에는 `____`가 꼭 하나 있어야 합니다.');
    return [];
  }
  return mark.id === undefined ? [] : [{ id: mark.id, before, after: after.trimEnd() }];
}

function withoutLabel(item: ListItem) {
  const [paragraph] = item.children;
  const [first, ...rest] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  if (first?.type !== 'text') return [];
  return [{ ...first, value: first.value.replace(/^비교\([^)]*\):\s*/, '') }, ...rest];
}

function splitList(text: string | undefined, mark: string): readonly string[] {
  if (text === undefined) return [];
  return text
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
