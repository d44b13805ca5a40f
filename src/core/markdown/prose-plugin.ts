import { splitAtBlanks } from '#core/markdown/blanks.ts';

/**
 * The one rehype plugin of our Markdown, used at build and wherever text is rendered at run time,
 * so that both give the same tree: alerts, file titles of fences, classes instead of `align`
 * (which renders as a style attribute that a strict CSP refuses), and blanks as inputs.
 */
type Node = {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
  data?: { meta?: string | null };
};

const ALERT = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*\n?/;

export function prosePlugin() {
  return (tree: unknown): void => {
    let blanks = 0;
    const visit = (node: Node): void => {
      if (node.tagName === 'blockquote') markAlert(node);
      if (node.tagName === 'pre') openFence(node);
      if (node.tagName === 'td' || node.tagName === 'th') classForAlign(node);
      if (!node.children) return;
      node.children = node.children.flatMap((child) =>
        child.type === 'text' ? openBlanks(child, () => blanks++) : [child],
      );
      node.children.forEach(visit);
    };
    // A rehype plugin always receives a hast root, which has this shape.
    visit(tree as Node);
  };
}

function markAlert(quote: Node): void {
  const paragraph = quote.children?.find((child) => child.type === 'element');
  const first = paragraph?.children?.[0];
  const match = first?.value === undefined ? null : ALERT.exec(first.value);
  if (!paragraph?.children || first?.value === undefined || !match?.[1]) return;
  quote.properties = { className: ['alert', `alert-${match[1].toLowerCase()}`] };
  first.value = first.value.slice(match[0].length);
  if (first.value === '') paragraph.children.shift();
  if (paragraph.children[0]?.tagName === 'br') paragraph.children.shift();
  if (paragraph.children.length === 0) {
    quote.children = quote.children?.filter((child) => child !== paragraph) ?? [];
  }
}

/** A `diagram` fence becomes the place of its picture; any other shows its file title. */
function openFence(pre: Node): void {
  const code = pre.children?.[0];
  const classes = code?.properties?.['className'];
  if (Array.isArray(classes) && classes.includes('language-diagram')) {
    const name = code?.children?.map((child) => child.value ?? '').join('') ?? '';
    pre.tagName = 'figure';
    pre.properties = { dataPicture: name.trim() };
    pre.children = [];
    return;
  }
  const title = /title="([^"]*)"/.exec(pre.children?.[0]?.data?.meta ?? '')?.[1];
  if (title) pre.properties = { ...pre.properties, dataTitle: title };
}

function classForAlign(cell: Node): void {
  const { align, ...rest } = cell.properties ?? {};
  if (typeof align === 'string') cell.properties = { ...rest, className: [`align-${align}`] };
}

function openBlanks(text: Node, next: () => number): Node[] {
  const pieces = splitAtBlanks(text.value ?? '');
  return pieces.flatMap((value, index): Node[] => {
    const piece: Node[] = value === '' ? [] : [{ type: 'text', value }];
    if (index === 0) return pieces.length === 1 ? [text] : piece;
    const blank: Node = {
      type: 'element',
      tagName: 'input',
      properties: { dataBlank: String(next()) },
      children: [],
    };
    return [blank, ...piece];
  });
}
