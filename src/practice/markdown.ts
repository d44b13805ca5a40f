import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as write } from 'mdast-util-to-markdown';
import type { Keyword, Prose, QuizItem, Section } from '#core/course/types.ts';
import { textOf } from '#core/markdown/tree.ts';
import { type PaperLine, paperOf } from '#core/quiz/paper.ts';

/** Compiled text as Markdown again, for other places. */
function toMarkdown(prose: Prose): string {
  const children = structuredClone([...prose]).map(forElsewhere);
  const tree = toMdast({ type: 'root', children: children as never });
  const text = write(tree as never, { extensions: [gfmToMarkdown()], bullet: '-' }).trim();
  return text.replaceAll(GAP, '____');
}

type Node = {
  readonly type: string;
  readonly tagName?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Node[];
};

/** Stands for a blank while the text is written: underscores of its own would be escaped. */
const GAP = '\u{fffc}';

/** Links with their whole address, and blanks as such: elsewhere is no page of ours. */
function forElsewhere(node: Node): Node {
  const { properties, children } = node;
  if (properties?.['dataBlank'] !== undefined) return { type: 'text', value: GAP } as Node;
  const href = properties?.['href'];
  return {
    ...node,
    ...(properties && {
      properties: {
        ...properties,
        ...(typeof href === 'string' && href.startsWith('/') && { href: addressOf(href) }),
      },
    }),
    ...(children && { children: children.map(forElsewhere) }),
  };
}

function addressOf(path: string): string {
  return new URL(import.meta.env.BASE_URL.replace(/\/$/, '') + path, window.location.href).href;
}

export function sectionMarkdown({ title, prose }: Section): string {
  return `## ${title}\n\n${toMarkdown(prose)}`;
}

export function keywordMarkdown(keyword: Keyword): string {
  const { korean, english } = keyword;
  const name = english === korean ? korean : `${korean}(${english})`;
  return `**${name}**\n\n${toMarkdown(keyword.definition)}`;
}

/** A question as one would put it to a class: with what to choose from, without the answer. */
export function itemMarkdown(item: QuizItem): string {
  const { text, context, body } = item;
  const { heads, lines } = paperOf(item);
  const isChoice = body.kind === 'choice' || body.kind === 'multiple';
  return [
    `**${text}**`,
    context.length > 0 ? toMarkdown(context) : '',
    listOf(heads, ({ mark }) => mark),
    listOf(lines, ({ mark }) => (isChoice ? '[ ]' : mark)),
    body.kind === 'mend' ? `\`\`\`yaml\n${body.broken.trimEnd()}\n\`\`\`` : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

function listOf(lines: readonly PaperLine[], mark: (line: PaperLine) => string): string {
  return lines.map((line) => `- ${mark(line)} ${textOf(line.prose)}`).join('\n');
}
