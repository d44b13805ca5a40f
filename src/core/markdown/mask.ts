import type { Keyword, Prose, ProseNode } from '#core/course/types.ts';

/** What may stand right behind a Korean word that still ends there. */
const PARTICLES =
  '(?:들|마다)?(?:에게서|에게|에서|부터|까지|처럼|보다|으로서|으로써|으로|로서|로써|로|이라는|라는|이라고|라고|이란|란|이나|나|이든|이면|면|이며|며|이고|이자|이다|입니다|이에요|예요|이죠|이지|인|일|은|는|이|가|을|를|와|과|의|에|도|만|뿐)?(?:은|는|도|만|의)?';

/**
 * A tree in which every mention of the keywords stands inside `<span data-mask="id">`. Code blocks
 * and links that lead elsewhere are left alone; a word inside another word is not a mention.
 */
export function maskKeywords(prose: Prose, keywords: readonly Keyword[]): Prose {
  const owners = new Map(
    keywords.flatMap((keyword) => namesOf(keyword).map((name) => [name.toLowerCase(), keyword.id])),
  );
  if (owners.size === 0) return prose;
  const names = [...owners.keys()].sort((a, b) => b.length - a.length).map(patternOf);
  const mention = new RegExp(`(?<![\\w가-힣.-])(?:${names.join('|')})`, 'gi');
  const maskAll = (nodes: Prose): Prose => nodes.flatMap(maskNode);
  const maskNode = (node: ProseNode): Prose => {
    if (node.type === 'text') return splitAt(node.value, mention, owners);
    const text = node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
    if (node.tagName === 'pre' || node.tagName === 'figure') return [node];
    if (node.tagName === 'code' || node.tagName === 'a') {
      const [, linked] = /^\/k\/([^/]+)\/?$/.exec(String(node.properties['href'] ?? '')) ?? [];
      const owner = keywords.some(({ id }) => id === linked)
        ? linked
        : owners.get(text.toLowerCase());
      const isElsewhere = node.tagName === 'a' && linked === undefined;
      return [owner === undefined || isElsewhere ? node : mask(owner, [node])];
    }
    return [{ ...node, children: maskAll(node.children) }];
  };
  return maskAll(prose);
}

/** Ids of the keywords whose mentions are masked in a tree, one for each mention, in order. */
export function maskedIn(prose: Prose): readonly string[] {
  return prose.flatMap((node) => {
    if (node.type === 'text') return [];
    const owner = node.properties['dataMask'];
    return typeof owner === 'string' ? [owner] : maskedIn(node.children);
  });
}

/** The spellings that give a keyword away; `A(B)` is one mention. One letter is no word. */
function namesOf({ korean, english, aliases }: Keyword): readonly string[] {
  const both = korean === english ? [] : [`${korean}(${english})`, `${korean} (${english})`];
  return [...both, korean, english, ...aliases].filter((name) => name.length > 1);
}

function patternOf(name: string): string {
  const literal = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (/[가-힣]$/.test(name)) return `${literal}(?=${PARTICLES}(?![가-힣]))`;
  return /\w$/.test(name) ? `${literal}(?![\\w-])` : literal;
}

function splitAt(text: string, mention: RegExp, owners: ReadonlyMap<string, string>): Prose {
  const nodes: ProseNode[] = [];
  let end = 0;
  for (const match of text.matchAll(mention)) {
    const owner = owners.get(match[0].toLowerCase());
    if (owner === undefined) continue;
    if (match.index > end) nodes.push({ type: 'text', value: text.slice(end, match.index) });
    nodes.push(mask(owner, [{ type: 'text', value: match[0] }]));
    end = match.index + match[0].length;
  }
  if (end < text.length) nodes.push({ type: 'text', value: text.slice(end) });
  return nodes;
}

function mask(keyword: string, children: Prose): ProseNode {
  return { type: 'element', tagName: 'span', properties: { dataMask: keyword }, children };
}
