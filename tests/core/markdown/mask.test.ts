import { describe, expect, it } from 'vitest';
import type { Keyword, Prose, ProseNode } from '#core/course/types.ts';
import { maskedIn, maskKeywords } from '#core/markdown/mask.ts';
import { textOf } from '#core/markdown/tree.ts';

const keyword = (id: string, korean: string, english: string, aliases: string[] = []): Keyword => ({
  id,
  rev: 1,
  korean,
  english,
  aliases,
  caseSensitive: false,
  definition: [],
  text: '',
  related: [],
  twoWay: true,
  clozes: [],
  contrasts: [],
  chapter: '',
  lesson: '',
  section: '',
  sectionLesson: '',
  rivals: [],
});
const KEYWORDS = [
  keyword('node', '노드', 'node'),
  keyword('node-controller', '노드 컨트롤러', 'node controller'),
  keyword('etcd', 'etcd', 'etcd'),
  keyword('dot', '점', 'a.b+'),
];

const text = (value: string): ProseNode => ({ type: 'text', value });
const element = (
  tagName: string,
  children: Prose,
  properties: Record<string, string> = {},
): ProseNode => ({ type: 'element', tagName, properties, children });

/** A tree as text, hidden words in brackets with their keyword. */
function drawn(prose: Prose): string {
  return prose
    .map((node) => {
      if (node.type === 'text') return node.value;
      const owner = node.properties['dataMask'];
      return owner ? `[${owner}:${textOf(node)}]` : drawn(node.children);
    })
    .join('');
}
const masked = (...nodes: ProseNode[]) => drawn(maskKeywords(nodes, KEYWORDS));

describe('what is a mention', () => {
  it.each([
    ['a word with a particle', '노드에서는 돕니다', '[node:노드]에서는 돕니다'],
    ['a plural', '노드들을', '[node:노드]들을'],
    ['the longest name first', '노드 컨트롤러는', '[node-controller:노드 컨트롤러]는'],
    ['any case', 'ETCD와 Node', '[etcd:ETCD]와 [node:Node]'],
    ['both names as one', '노드(node)가', '[node:노드(node)]가'],
    ['a name of signs, taken as they are', 'a.b+ axb+', '[dot:a.b+] axb+'],
    ['not a part of a Korean word', '노드포트 온노드', '노드포트 온노드'],
    [
      'not a part of a Latin word',
      'nodes etcdctl kube-node node-1',
      'nodes etcdctl kube-node node-1',
    ],
    ['not a name of one letter', '점 하나', '점 하나'],
    ['at both ends', 'etcd 둘 etcd', '[etcd:etcd] 둘 [etcd:etcd]'],
  ])('%s', (_, before, after) => expect(masked(text(before))).toBe(after));
});

describe('where a mention is hidden', () => {
  it('goes into marks of emphasis and lists', () => {
    expect(masked(element('p', [element('strong', [text('etcd')]), text('는')]))).toBe(
      '[etcd:etcd]는',
    );
  });
  it('leaves code blocks and pictures alone', () => {
    expect(masked(element('pre', [element('code', [text('etcd')])]))).toBe('etcd');
    expect(masked(element('figure', [text('etcd')]))).toBe('etcd');
  });
  it('hides code in a line only when it is the whole name', () => {
    expect(masked(element('code', [text('etcd')]))).toBe('[etcd:etcd]');
    expect(masked(element('code', [text('etcd --version')]))).toBe('etcd --version');
  });
  it('hides a link to a keyword whole, and no other link', () => {
    expect(masked(element('a', [text('그 저장소')], { href: '/k/etcd' }))).toBe('[etcd:그 저장소]');
    expect(masked(element('a', [text('etcd')], { href: '/s/etcd' }))).toBe('etcd');
    expect(masked(element('a', [text('파드')], { href: '/k/pod' }))).toBe('파드');
  });
  it('changes nothing without keywords', () => {
    const prose = [text('etcd')];
    expect(maskKeywords(prose, [])).toBe(prose);
  });
});

it('lists the hidden mentions in order', () => {
  const prose = maskKeywords([element('p', [text('node와 etcd, node')])], KEYWORDS);
  expect(maskedIn(prose)).toEqual(['node', 'etcd', 'node']);
});
