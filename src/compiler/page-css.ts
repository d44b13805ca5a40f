import { type CssNode, generate, type List, parse, type Selector } from 'css-tree';

type Part = Rule | Block | { readonly keyframes: string; readonly text: string };
type Rule = {
  /** Each with the names that some element must have. */
  readonly selectors: readonly { readonly text: string; readonly names: readonly string[] }[];
  readonly declarations: readonly { readonly property: string; readonly text: string }[];
};
type Block = { readonly opening: string; readonly parts: readonly Part[] };

/** What a page has whatever its markup says: some of it comes and goes without script. */
const ALWAYS = ['html', 'body', '[data-theme]', '[data-font]', '[open]', '[lang]'];
/** What can wait for the whole stylesheet, which is there at the first input at the latest. */
const LATER = {
  media: /^print$|forced-colors|scripting/,
  selector: /^(?:hover|active|selection|highlight)$/,
  property: /^(?:cursor|transition)$/,
};

/** A page's own style, and the places of the stylesheets that it is from. */
type PageStyle = { readonly style: string; readonly used: readonly number[] };

/**
 * The stylesheets taken apart once; what it gives finds for each page the part that its markup needs
 * for the first paint. Nothing changes place, so that what is left weighs as before.
 */
export function openStylesheets(texts: readonly string[]): (html: string) => PageStyle {
  const sheets = texts.map((css) => {
    const sheet = parse(css, { parseCustomProperty: false });
    return sheet.type === 'StyleSheet' ? partsOf(sheet.children) : [];
  });
  const known = new Set(sheets.flat().flatMap(namesOf));
  const made = new Map<string, PageStyle>();
  return (html) => {
    const names = new Set([...namesIn(html)].filter((name) => known.has(name)));
    const key = [...names].sort().join(' ');
    const page = made.get(key) ?? styleFor(sheets, names);
    made.set(key, page);
    return page;
  };
}

function styleFor(sheets: readonly (readonly Part[])[], names: ReadonlySet<string>): PageStyle {
  const needed = sheets.map((parts) => parts.flatMap((part) => neededOf(part, names)));
  return {
    style: write(prune(needed.flat())),
    used: needed.flatMap((parts, at) => (parts.some((part) => !('keyframes' in part)) ? [at] : [])),
  };
}

function partsOf(nodes: List<CssNode>): readonly Part[] {
  return nodes.toArray().flatMap((node): readonly Part[] => {
    if (node.type === 'Rule' && node.prelude.type === 'SelectorList') {
      const selectors = node.prelude.children.toArray().filter((one) => one.type === 'Selector');
      const declarations = node.block.children
        .toArray()
        .filter((one) => one.type === 'Declaration');
      return [
        {
          selectors: selectors
            .filter((selector) => !canWait(selector))
            .map((selector) => ({ text: generate(selector), names: namesNeeded(selector) })),
          declarations: declarations
            .filter(({ property }) => !LATER.property.test(property))
            .map((one) => ({ property: one.property, text: generate(one) })),
        },
      ];
    }
    if (node.type !== 'Atrule' || !node.block) return [];
    const prelude = node.prelude ? generate(node.prelude) : '';
    if (node.name === 'font-face' || LATER.media.test(prelude)) return [];
    if (node.name === 'keyframes') return [{ keyframes: prelude, text: generate(node) }];
    return [{ opening: `@${node.name} ${prelude}`, parts: partsOf(node.block.children) }];
  });
}

function canWait({ children }: Selector): boolean {
  return children.some(
    (node) =>
      (node.type === 'PseudoClassSelector' || node.type === 'PseudoElementSelector') &&
      LATER.selector.test(node.name),
  );
}

/** What stands in `:not()`, `:is()` and the like may be missing, so that it is not looked at. */
function namesNeeded(selector: Selector): readonly string[] {
  return selector.children.toArray().flatMap((node) => {
    if (node.type === 'ClassSelector') return [`.${node.name}`];
    if (node.type === 'IdSelector') return [`#${node.name}`];
    if (node.type === 'AttributeSelector') return [`[${node.name.name}]`];
    return node.type === 'TypeSelector' && node.name !== '*' ? [node.name] : [];
  });
}

function namesOf(part: Part): readonly string[] {
  if ('parts' in part) return part.parts.flatMap(namesOf);
  return 'selectors' in part ? part.selectors.flatMap(({ names }) => names) : [];
}

function neededOf(part: Part, names: ReadonlySet<string>): readonly Part[] {
  if ('parts' in part) {
    const parts = part.parts.flatMap((inner) => neededOf(inner, names));
    return parts.length > 0 ? [{ ...part, parts }] : [];
  }
  if ('keyframes' in part) return [part];
  const selectors = part.selectors.filter((one) => one.names.every((name) => names.has(name)));
  return selectors.length > 0 && part.declarations.length > 0 ? [{ ...part, selectors }] : [];
}

/** Leaves out custom properties and motions that nothing uses, until each is used. */
function prune(parts: readonly Part[]): readonly Part[] {
  const text = write(parts);
  const used = new Set(Array.from(text.matchAll(/var\((--[\w-]+)/g), ([, name = '']) => name));
  const motions = Array.from(text.matchAll(/animation(?:-name)?:([^;}]*)/g), ([, value]) => value);
  const kept = parts.flatMap(function keep(part): readonly Part[] {
    if ('keyframes' in part) {
      return motions.some((value) => value?.split(/[ ,]/).includes(part.keyframes)) ? [part] : [];
    }
    if ('parts' in part) {
      const inner = part.parts.flatMap(keep);
      return inner.length > 0 ? [{ ...part, parts: inner }] : [];
    }
    const declarations = part.declarations.filter(
      ({ property }) => !property.startsWith('--') || used.has(property),
    );
    return declarations.length > 0 ? [{ ...part, declarations }] : [];
  });
  return write(kept).length < text.length ? prune(kept) : kept;
}

function write(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if ('keyframes' in part) return part.text;
      if ('parts' in part) return `${part.opening}{${write(part.parts)}}`;
      const selectors = part.selectors.map(({ text }) => text).join();
      return `${selectors}{${part.declarations.map(({ text }) => text).join(';')}}`;
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
