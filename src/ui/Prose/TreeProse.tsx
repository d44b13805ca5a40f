import { createElement, Fragment, memo, type ReactNode } from 'react';
import { BlockBoundary } from '#ui/BlockBoundary.tsx';
import { proseComponents } from '#ui/Prose/components.tsx';
import styles from '#ui/Prose/Prose.module.css';

/** A compiled tree as hast has it, without positions; the course's Prose fits. */
type TreeNode =
  | { readonly type: 'text'; readonly value: string }
  | {
      readonly type: 'element';
      readonly tagName: string;
      readonly properties: Readonly<Record<string, unknown>>;
      readonly children: readonly TreeNode[];
    };
type Props = { readonly tree: readonly TreeNode[] };

/** Where blanks and line ends between elements are not part of the text. */
const TABLES = new Set(['table', 'thead', 'tbody', 'tr']);

function draw(node: TreeNode): ReactNode {
  if (node.type === 'text') return node.value;
  const { tagName, properties, children } = node;
  const parts = TABLES.has(tagName)
    ? children.filter((child) => child.type === 'element' || child.value.trim() !== '')
    : children;
  const props = Object.entries(properties).map(([name, value]) => [
    // hast writes `dataBlank`; React, but for its own names, wants what stands in HTML.
    /^(?:data|aria)[A-Z]/.test(name)
      ? name.replaceAll(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)
      : name,
    Array.isArray(value) ? value.join(' ') : value,
  ]);
  return createElement(
    proseComponents[tagName] ?? tagName,
    Object.fromEntries(props),
    ...parts.map(draw),
  );
}

function Blocks({ tree }: Props) {
  return createElement('div', { className: styles['prose'] }, ...tree.map(draw));
}

/** Blocks of compiled Markdown. No parser is needed to read a lesson; the same tree is drawn once. */
export const TreeProse = memo(({ tree }: Props) => (
  <BlockBoundary>
    <Blocks tree={tree} />
  </BlockBoundary>
));

/** Compiled inline text, for headings and answers. */
export const InlineProse = memo(({ tree }: Props) =>
  createElement(Fragment, undefined, ...tree.map(draw)),
);
