import type { Keyword, Prose, QuizItem, Section } from '#core/course/types.ts';
import { textOf } from '#core/markdown/tree.ts';

/** Compiled text as Markdown again, for other places. The converter is loaded on first use. */
async function toMarkdown(prose: Prose): Promise<string> {
  const [{ toMdast }, { toMarkdown: write }, { gfmToMarkdown }] = await Promise.all([
    import('hast-util-to-mdast'),
    import('mdast-util-to-markdown'),
    import('mdast-util-gfm'),
  ]);
  const tree = toMdast({ type: 'root', children: structuredClone([...prose]) as never });
  return write(tree as never, { extensions: [gfmToMarkdown()], bullet: '-' }).trim();
}

export async function sectionMarkdown({ title, prose }: Section): Promise<string> {
  return `## ${title}\n\n${await toMarkdown(prose)}`;
}

export async function keywordMarkdown(keyword: Keyword): Promise<string> {
  const { korean, english } = keyword;
  const name = english === korean ? korean : `${korean}(${english})`;
  return `**${name}**\n\n${await toMarkdown(keyword.definition)}`;
}

/** A question as one would put it to a class: with what to choose from, without the answer. */
export async function itemMarkdown({ text, body }: QuizItem): Promise<string> {
  const options =
    body.kind === 'choice' || body.kind === 'multiple'
      ? body.options.map(({ prose }) => `- [ ] ${textOf(prose)}`)
      : body.kind === 'order'
        ? body.entries.map(({ prose }) => `- ${textOf(prose)}`).toSorted()
        : [];
  return [`**${text}**`, options.join('\n')].filter(Boolean).join('\n\n');
}
