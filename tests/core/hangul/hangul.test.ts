import { expect, it } from 'vitest';
import { cleanText } from '#core/hangul/clean.ts';
import { withJosa } from '#core/hangul/josa.ts';

it.each([
  ['노드', '을/를', '노드를'],
  ['기록', '을/를', '기록을'],
  ['API', '을/를', 'API를'],
  ['kubelet', '은/는', 'kubelet은'],
  ['etcd', '은/는', 'etcd는'],
  ['client', '은/는', 'client는'],
  ['TTL', '을/를', 'TTL을'],
  ['Docker', '을/를', 'Docker를'],
  ['kubectl', '은/는', 'kubectl은'],
  ['8080', '을/를', '8080을'],
  ['이미지를 만든다(build)', '을/를', '이미지를 만든다(build)를'],
  ['‘노드’', '을/를', '‘노드’를'],
] as const)('puts the particle that fits behind %s', (word, pair, expected) => {
  expect(withJosa(word, pair)).toBe(expected);
});

it('keeps initial consonants as they are typed', () => {
  expect(cleanText('ㅋㅌㄹ')).toBe('ㅋㅌㄹ');
});
