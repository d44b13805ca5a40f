import { describe, expect, it } from 'vitest';
import { compileCourse } from '#compiler/compile-course.ts';
import { readContent } from '#compiler/content-folder.ts';
import { textOf } from '#core/markdown/tree.ts';
import { paperOf } from '#core/quiz/paper.ts';

const { items } = compileCourse(await readContent('content')).course;
const itemOf = (id: string) => {
  const item = items.find((one) => one.id === id);
  if (!item) throw new Error(id);
  return item;
};
const wordsAt = (
  lines: readonly { mark: string; prose: Parameters<typeof textOf>[0] }[],
  mark: string,
) => textOf(lines.find((line) => line.mark === mark)?.prose ?? []);

describe('a question on paper', () => {
  it('names the right option by its mark', () => {
    const { lines, key } = paperOf(itemOf('node-05'));
    expect(wordsAt(lines, key)).toBe('받은 명세대로 컨테이너가 건강한지 확인한다');
  });

  it('is never handed out solved', () => {
    for (const item of items) {
      const { lines, key } = paperOf(item);
      const marks = lines.map(({ mark }) => mark);
      if (item.body.kind === 'order') expect(key).not.toBe(marks.join(' → '));
      if (item.body.kind !== 'match') continue;
      expect(key.split(', ').map((pair) => pair.at(-1))).not.toEqual(marks);
    }
  });

  it('gives the right order, match and groups by marks', () => {
    const order = paperOf(itemOf('control-plane-b-02'));
    expect(order.key.split(' → ').map((mark) => wordsAt(order.lines, mark))[0]).toMatch(
      /발견한다$/,
    );
    const match = paperOf(itemOf('install-tools-08'));
    const [head = '', line = ''] = match.key.split(', ')[0]?.split('–') ?? [];
    expect([wordsAt(match.heads, head), wordsAt(match.lines, line)]).toEqual([
      'kubeadm',
      '노드마다 init과 join을 실행한다',
    ]);
    const sort = paperOf(itemOf('node-13'));
    const [group = '', ...members] = sort.key.split(' / ')[0]?.split(' ') ?? [];
    expect(wordsAt(sort.heads, group)).toBe('CRI 런타임으로 쓴다');
    expect(members.map((mark) => wordsAt(sort.lines, mark))).toEqual(['containerd', 'CRI-O']);
  });

  it('has a key for every item of the course, the same each time', () => {
    for (const item of items) {
      const paper = paperOf(item);
      expect(paper.key, item.id).not.toBe('');
      expect(paperOf(item)).toEqual(paper);
    }
  });
});
