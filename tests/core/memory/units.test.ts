import { expect, it } from 'vitest';
import { unitsOf } from '#core/memory/units.ts';

it('gives meanings, then questions, then the other sides, each with its section', () => {
  const lesson = {
    id: 'lesson',
    chapter: 'chapter',
    title: '',
    summary: '',
    minutes: 4,
    sections: [],
    items: [{ id: 'item', rev: 1, section: 's2' }],
    keywords: [
      { id: 'etcd', title: 'etcd', rev: 1, section: 's1', faces: ['name', 'c1'] },
      { id: 'pod', title: '파드', rev: 1, section: 's2', faces: [] },
    ],
  };
  expect(unitsOf(lesson)).toEqual([
    { unit: 'k:etcd', section: 's1', lesson: 'lesson' },
    { unit: 'k:pod', section: 's2', lesson: 'lesson' },
    { unit: 'q:item', section: 's2', lesson: 'lesson' },
    { unit: 'k:etcd/name', section: 's1', lesson: 'lesson' },
    { unit: 'k:etcd/c1', section: 's1', lesson: 'lesson' },
  ]);
});
