/** The least of a Markdown or HTML tree that our rules read: mdast and hast nodes both fit. */
export type TreeNode = {
  readonly type: string;
  readonly value?: unknown;
  readonly children?: readonly TreeNode[];
};

/** All text below a node, in order, as a reader would say it. */
export function textOf(node: TreeNode | readonly TreeNode[]): string {
  if (isList(node)) return node.map(textOf).join('');
  if (typeof node.value === 'string') return node.value;
  return node.children ? textOf(node.children) : '';
}

function isList(node: TreeNode | readonly TreeNode[]): node is readonly TreeNode[] {
  return Array.isArray(node);
}
