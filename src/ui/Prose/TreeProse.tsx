import type { Nodes } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
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

function draw(tree: readonly TreeNode[]) {
  // The compiler made this tree from hast and only left positions out.
  const root = { type: 'root', children: tree } as unknown as Nodes;
  return toJsxRuntime(root, { Fragment, jsx, jsxs, components: proseComponents });
}

/** Blocks of compiled Markdown. No parser is needed to read a lesson. */
export function TreeProse({ tree }: Props) {
  return <div className={styles['prose']}>{draw(tree)}</div>;
}

/** Compiled inline text, for headings and answers. */
export function InlineProse({ tree }: Props) {
  return <>{draw(tree)}</>;
}
