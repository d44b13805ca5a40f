import type { RootContent as HastContent, Root as HastRoot } from 'hast';
import type { BlockContent, PhrasingContent, Root, RootContent } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type Processor, unified } from 'unified';
import type { Prose, ProseElement, ProseNode } from '#core/course/types.ts';
import { prosePlugin } from '#core/markdown/prose-plugin.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly);
const plainParser = parser().use(withoutAddresses);
const renderer = unified().use(remarkRehype).use(prosePlugin);

/** The mdast of GFM with Korean-friendly emphasis. Never throws: any text is Markdown. */
export function parseMarkdown(text: string): Root {
  return (MAY_HOLD_ADDRESS.test(text) ? parser : plainParser).parse(text);
}

/** What no bare address is without, be it escaped. */
const MAY_HOLD_ADDRESS = /[@&]|www|http/i;

/** GFM looks for a bare address from every word on, a fifth of the time: needless in most texts. */
function withoutAddresses(this: Processor): void {
  const data = this.data();
  const names = ['wwwAutolink', 'protocolAutolink', 'emailAutolink'];
  data.micromarkExtensions?.push({ disable: { null: names } });
  const extensions = data.fromMarkdownExtensions?.flat() ?? [];
  data.fromMarkdownExtensions = extensions.filter(({ transforms }) => !transforms);
}

/** Compiles blocks to a compact tree without positions. */
export function toProse(blocks: readonly RootContent[]): Prose {
  const hast: HastRoot = renderer.runSync({ type: 'root', children: [...blocks] });
  return hast.children.flatMap(compact);
}

/** Compiles inline text (a heading, a table cell) to a compact tree without a paragraph round it. */
export function toInlineProse(children: readonly PhrasingContent[]): Prose {
  const [paragraph] = toProse([{ type: 'paragraph', children: [...children] }]);
  return paragraph?.type === 'element' ? paragraph.children : [];
}

/** One paragraph becomes inline text, anything longer stays blocks. */
export function toShortProse(blocks: readonly BlockContent[]): Prose {
  const [only] = blocks;
  return blocks.length === 1 && only?.type === 'paragraph'
    ? toInlineProse(only.children)
    : toProse(blocks);
}

function compact(node: HastContent): readonly ProseNode[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value }];
  if (node.type !== 'element') return [];
  const properties: Record<string, ProseElement['properties'][string]> = {};
  for (const [name, value] of Object.entries(node.properties)) {
    if (value === null || value === undefined) continue;
    properties[name] = Array.isArray(value) ? value.map(String) : value;
  }
  return [
    {
      type: 'element',
      tagName: node.tagName,
      properties,
      children: node.children.flatMap(compact),
    },
  ];
}
