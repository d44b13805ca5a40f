import { expect, it } from 'vitest';
import { revisionOf } from '#compiler/data-files.ts';

const FILES = { summary: '{"items":1}', 'lesson/intro': '{"title":"Pod"}' };
const revision = (change: Readonly<Record<string, string>> = {}) =>
  revisionOf(new Map(Object.entries({ ...FILES, ...change })));

it('gives the same files the same revision, and changed, new or renamed ones another', () => {
  expect(revision()).toBe(revision());
  const others = [
    revision({ 'lesson/intro': '{"title": "Pod"}' }),
    revision({ 'lesson/pod': '{}' }),
    revisionOf(new Map([['summary', FILES.summary]])),
    revisionOf(new Map(Object.entries(FILES).map(([path, text]) => [`${path}s`, text]))),
  ];
  expect(new Set([revision(), ...others]).size).toBe(5);
});
