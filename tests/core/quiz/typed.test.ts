import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Blank } from '#core/course/types.ts';
import { isRight, judgeTyped } from '#core/quiz/typed.ts';

const term = (...accepted: string[]): Blank => ({ mode: 'term', accepted });
const code = (...accepted: string[]): Blank => ({ mode: 'code', accepted });
const PLANE = term('컨트롤 플레인', 'control plane');

describe('a term', () => {
  it.each([
    '컨트롤플레인',
    ' 컨트롤  플레인 ',
    'Control-Plane',
    '컨트롤 플레인'.normalize('NFD'),
    'ｃontrol plane',
    '컨트롤\u200B 플레인',
    '컨트롤 플레인입니다',
    '컨트롤 플레인은',
    '컨트롤 플레인(control plane)',
    '컨트롤 플레인(control plane)입니다',
  ])('is right as %s', (typed) => expect(judgeTyped(typed, PLANE)).toBe('correct'));

  it.each(['', '   ', '\u200B'])('is empty as "%s"', (typed) => {
    expect(judgeTyped(typed, PLANE)).toBe('empty');
  });

  it.each(['컨트롤러', '플레인', '컨트롤 플레인(node)', '노드(control plane)는'])(
    'is wrong as %s',
    (typed) => expect(judgeTyped(typed, PLANE)).toBe('wrong'),
  );

  it.each([
    ['znqjspxltm', '쿠버네티스'],
    ['vkem', '파드'],
    ['ㅔㅐㅇ', 'pod'],
    ['shem', '노드'],
  ])('is right in the other keyboard layout: %s for %s', (typed, wanted) => {
    expect(judgeTyped(typed, term(wanted))).toBe('correct');
  });

  it.each([
    ['아키텍쳐', '아키텍처'],
    ['메니페스트', '매니페스트'],
    ['쥬피터', '주피터'],
    ['쟈바스크립트', '자바스크립트'],
    ['쿠버네틱스', '쿠버네티스'],
    ['kubernets', 'kubernetes'],
    ['스캐줄러', '스케줄러'],
    ['오케스트레이숀', '오케스트레이션'],
  ])('is close as %s for %s', (typed, wanted) => {
    expect(judgeTyped(typed, term(wanted))).toBe('close');
  });

  it.each([
    ['인그레스', '이그레스', '인그레스'],
    ['이그레스', '인그레스', '이그레스'],
    ['ReplicationController', 'ReplicaSet', 'ReplicationController'],
    ['kubelet', 'kubectl', 'kubelet'],
    ['알파', '베타', '알파'],
  ])('is wrong as %s for %s, because it is another term', (typed, wanted, other) => {
    expect(judgeTyped(typed, { ...term(wanted), rivals: [other] })).toBe('wrong');
  });

  it('is wrong when another term is as near', () => {
    expect(judgeTyped('이인그레스', { ...term('이그레스'), rivals: ['인그레스'] })).toBe('wrong');
    expect(judgeTyped('kubelett', { ...term('kubectl'), rivals: ['kubelet'] })).toBe('wrong');
  });

  it('forgives no slip in short words', () => {
    expect(judgeTyped('파그', term('파드'))).toBe('wrong');
    expect(judgeTyped('etch', term('etcd'))).toBe('wrong');
  });

  it('counts as known when it is close', () => {
    expect(isRight('close', PLANE)).toBe(true);
    expect(isRight('wrong', PLANE)).toBe(false);
    expect(isRight('empty', PLANE)).toBe(false);
  });
});

describe('a number', () => {
  const port: Blank = { mode: 'number', accepted: ['6443'] };
  it.each(['6443', '6,443', '6443번', ' 6443 '])('is right as "%s"', (typed) => {
    expect(judgeTyped(typed, port)).toBe('correct');
  });
  it.each(['64430', '644', '포트', '6443x', '-6443'])('is wrong as "%s"', (typed) => {
    expect(judgeTyped(typed, port)).toBe('wrong');
  });
  it('may be a word where that is accepted', () => {
    expect(judgeTyped('여덟', { mode: 'number', accepted: ['8', '여덟'] })).toBe('correct');
  });
});

describe('code', () => {
  const get = code('kubectl get nodes', 'kubectl get node');
  it.each(['kubectl get nodes', '  kubectl   get  node', '$ kubectl get nodes'])(
    'is right as "%s"',
    (typed) => expect(judgeTyped(typed, get)).toBe('correct'),
  );
  it('reads dashes and quotes as a phone makes them of what was typed', () => {
    const copy = code('git clone --branch "v2.14.2"');
    expect(judgeTyped('git clone —branch “v2.14.2”', copy)).toBe('correct');
  });
  it.each(['Kubectl get nodes', 'kubectl get ndoes', 'kubectlgetnodes'])(
    'is close as "%s", which would not run',
    (typed) => {
      expect(judgeTyped(typed, get)).toBe('close');
      expect(isRight('close', get)).toBe(false);
    },
  );
  it.each(['kubectl get pods', 'kubectl nodes'])('is wrong as "%s"', (typed) => {
    expect(judgeTyped(typed, get)).toBe('wrong');
  });
});

describe('a set', () => {
  const fields: Blank = { mode: 'set', accepted: ['apiVersion', 'kind', 'metadata'] };
  it.each([
    ['kind, metadata, apiVersion', 'correct'],
    ['kind\nmetadata\napiVersion', 'correct'],
    ['kind; metadata; apiVersion;', 'correct'],
    ['kind, metadeta, apiVersion', 'close'],
    ['kind, metadata', 'wrong'],
    ['kind, metadata, apiVersion, spec', 'wrong'],
    ['kind, kind, metadata, apiVersion', 'wrong'],
    ['  ', 'empty'],
  ])('given as "%s" is %s', (typed, verdict) => {
    expect(judgeTyped(typed, fields)).toBe(verdict);
  });
});

describe('whatever is typed', () => {
  const any = fc.string({ unit: 'grapheme' });

  it('is judged without failing, and composed or not makes no difference', () => {
    fc.assert(
      fc.property(any, (typed) => {
        const verdict = judgeTyped(typed, PLANE);
        expect(['correct', 'close', 'wrong', 'empty']).toContain(verdict);
        expect(judgeTyped(typed.normalize('NFC'), PLANE)).toBe(
          judgeTyped(typed.normalize('NFD'), PLANE),
        );
      }),
    );
  });

  it('is never right when it is another term to the letter', () => {
    fc.assert(
      fc.property(any, (other) => {
        fc.pre(/[\p{L}\p{N}]/u.test(other));
        fc.pre(judgeTyped(other, PLANE) !== 'correct');
        expect(judgeTyped(other, { ...PLANE, rivals: [other] })).toBe('wrong');
      }),
    );
  });

  it('more names that are accepted never make it worse', () => {
    const rank = { empty: 0, wrong: 0, close: 1, correct: 2 } as const;
    fc.assert(
      fc.property(any, any, (typed, more) => {
        const wider = { ...PLANE, accepted: [...PLANE.accepted, more] };
        expect(rank[judgeTyped(typed, wider)]).toBeGreaterThanOrEqual(
          rank[judgeTyped(typed, PLANE)],
        );
      }),
    );
  });
});
