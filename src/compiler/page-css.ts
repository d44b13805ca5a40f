import { type CssNode, generate, type List, parse, type Rule, walk } from 'css-tree';

/** A rule of the stylesheet: kept whole or not at all, so that order and weight stay as they are. */
type Part =
  | { readonly text: string; readonly selectors: readonly (readonly string[])[] }
  | { readonly text: string; readonly keyframes: string }
  | { readonly opening: string; readonly parts: readonly Part[] };

/** What a page has whatever its markup says: some of it comes and goes without script. */
const ALWAYS = ['html', 'body', '[data-theme]', '[data-font]', '[open]', '[lang]'];

/**
 * The stylesheet taken apart once; what it gives finds for each page the rules that its markup needs.
 * Fonts, and what is for paper only, can wait for the whole stylesheet.
 */
export function openStylesheet(css: string): (html: string) => string {
  const sheet = parse(css, { parseCustomProperty: false });
  const parts = sheet.type === 'StyleSheet' ? partsOf(sheet.children) : [];
  return (html) => {
    const names = namesIn(html);
    const rules = write(parts, (part) => {
      if ('keyframes' in part) return false;
      return part.selectors.some((needed) => needed.every((name) => names.has(name)));
    });
    const motions = write(parts, (part) => 'keyframes' in part && rules.includes(part.keyframes));
    return rules + motions;
  };
}

function partsOf(nodes: List<CssNode>): readonly Part[] {
  return nodes.toArray().flatMap((node): readonly Part[] => {
    if (node.type === 'Rule') return [{ text: generate(node), selectors: needsOf(node) }];
    if (node.type !== 'Atrule') return [];
    const prelude = node.prelude ? generate(node.prelude) : '';
    if (node.name === 'font-face' || prelude === 'print') return [];
    if (node.name === 'keyframes') return [{ text: generate(node), keyframes: prelude }];
    if (!node.block || node.name === 'property') return [{ text: generate(node), selectors: [[]] }];
    return [{ opening: `@${node.name} ${prelude}`, parts: partsOf(node.block.children) }];
  });
}

/** For each selector of a rule, the names that some element must have. */
function needsOf({ prelude }: Rule): readonly (readonly string[])[] {
  if (prelude.type !== 'SelectorList') return [[]];
  return prelude.children.toArray().map((selector) => {
    const names: string[] = [];
    walk(selector, {
      enter(node: CssNode) {
        // What stands in :not(), :is() and the like may be missing.
        if (node.type === 'PseudoClassSelector') return walk.skip;
        if (node.type === 'ClassSelector') names.push(`.${node.name}`);
        if (node.type === 'IdSelector') names.push(`#${node.name}`);
        if (node.type === 'AttributeSelector') names.push(`[${node.name.name}]`);
        if (node.type === 'TypeSelector' && node.name !== '*') names.push(node.name);
        return undefined;
      },
    });
    return names;
  });
}

function write(
  parts: readonly Part[],
  isNeeded: (part: Exclude<Part, { opening: string }>) => boolean,
): string {
  return parts
    .map((part) => {
      if (!('opening' in part)) return isNeeded(part) ? part.text : '';
      const inner = write(part.parts, isNeeded);
      return inner && `${part.opening}{${inner}}`;
    })
    .join('');
}

/** Every element, class, id and attribute of a page, as React writes them. */
function namesIn(html: string): ReadonlySet<string> {
  const names = new Set(ALWAYS);
  for (const [, element, attribute, value = ''] of html.matchAll(
    /<([a-z][\w-]*)|\s([a-z][\w-]*)="([^"]*)"/gi,
  )) {
    if (element) names.add(element);
    if (!attribute) continue;
    names.add(`[${attribute}]`);
    if (attribute === 'class') for (const name of value.split(' ')) names.add(`.${name}`);
    if (attribute === 'id') names.add(`#${value}`);
  }
  return names;
}
