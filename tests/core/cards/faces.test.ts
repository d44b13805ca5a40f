import { expect, it } from 'vitest';
import { cardsOf } from '#core/cards/faces.ts';
import type { Keyword } from '#core/course/types.ts';

const keyword = (id: string, change: Partial<Keyword> = {}): Keyword => ({
  id,
  rev: 1,
  korean: id,
  english: id,
  aliases: [],
  caseSensitive: false,
  definition: [],
  text: '',
  related: [],
  twoWay: true,
  clozes: [],
  contrasts: [],
  chapter: 'c',
  lesson: 'l',
  section: 's',
  sectionLesson: 'l',
  rivals: [],
  ...change,
});
const deck = [
  keyword('pod', { clozes: [{ id: 'c1', before: '', after: '를 봅니다.' }] }),
  keyword('marker', { twoWay: false }),
];
const idsOf = (kind: Parameters<typeof cardsOf>[1]) => cardsOf(deck, kind).map(({ id }) => id);

it('asks every keyword for its meaning, under its own id', () => {
  expect(idsOf('meaning')).toEqual(['pod', 'marker']);
});

it('asks for the name only where a meaning leads to one', () => {
  expect(idsOf('name')).toEqual(['pod/name']);
});

it('asks for each sentence with a gap', () => {
  expect(cardsOf(deck, 'cloze')).toMatchObject([
    { id: 'pod/c1', face: 'c1', cloze: { after: '를 봅니다.' } },
  ]);
});
