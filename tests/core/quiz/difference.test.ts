import { expect, it } from 'vitest';
import { differenceOf } from '#core/quiz/difference.ts';

it.each([
  ['쿠버네틱스', '쿠버네티스', ['쿠버네', '티', '스']],
  ['kubernets', 'kubernetes', ['kubernet', 'e', 's']],
  ['etcdd', 'etcd', ['etcd', '', '']],
  ['xetcd', 'etcd', ['', '', 'etcd']],
  ['', 'etcd', ['', 'etcd', '']],
  ['etcd', 'etcd', ['etcd', '', '']],
  ['aa', 'aaa', ['aa', 'a', '']],
  ['노드 셀럭터', '노드 셀렉터', ['노드 셀', '렉', '터']],
  ['bcd', 'acd', ['', 'a', 'cd']],
])('of %s from %s is marked where it is', (typed, standard, [before, changed, after]) => {
  expect(differenceOf(typed, standard)).toEqual({ before, changed, after });
});
