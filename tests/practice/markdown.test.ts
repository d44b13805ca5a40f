import { expect, it } from 'vitest';
import type { QuizBody, QuizItem } from '#core/course/types.ts';
import { itemMarkdown, sectionMarkdown } from '#practice/markdown.ts';

const text = (value: string) => ({ type: 'text', value }) as const;
const element = (tagName: string, properties: object, ...children: readonly object[]) =>
  ({ type: 'element', tagName, properties, children }) as never;
const item = (body: QuizBody, ...context: readonly never[]): QuizItem => ({
  ...{ id: 'a-01', rev: 1, lesson: 'a', section: 'a', sectionLesson: 'a', use: false },
  ...{ question: [text('무엇인가요?')], text: '무엇인가요?', context, body, explanation: [] },
});
const entry = (id: string) => ({ id, prose: [text(id)] });

it('gives a blank as one, in its sentence', () => {
  const blank = element('input', { dataBlank: '0' });
  const sentence = element('p', {}, text('노드에는 '), blank, text('가 돈다.'));
  const body = { kind: 'blank', blanks: [{ mode: 'term', accepted: ['kubelet'] }] } as const;
  expect(itemMarkdown(item(body, sentence))).toBe('**무엇인가요?**\n\n노드에는 ____가 돈다.');
});

it('gives what is to be paired, sorted, put in order or mended, and never the answer', () => {
  const pairs = ['x', 'y'].map((id) => ({
    id,
    left: [text(`왼 ${id}`)],
    right: [text(`오 ${id}`)],
  }));
  expect(itemMarkdown(item({ kind: 'match', heads: [[], []], pairs }))).toBe(
    '**무엇인가요?**\n\n- ① 왼 x\n- ② 왼 y\n\n- ㉠ 오 y\n- ㉡ 오 x',
  );
  const order = { kind: 'order', entries: [entry('a'), entry('b')] } as const;
  expect(itemMarkdown(item(order))).toBe('**무엇인가요?**\n\n- ㉠ b\n- ㉡ a');
  const groups = [{ id: 'g', prose: [text('모둠')], entries: [entry('a'), entry('b')] }];
  expect(itemMarkdown(item({ kind: 'sort', groups }))).toContain('- ① 모둠\n\n- ㉠ ');
  const mend = { kind: 'mend', broken: 'a:1\n', mended: 'a: 1\n' } as const;
  expect(itemMarkdown(item(mend))).toBe('**무엇인가요?**\n\n```yaml\na:1\n```');
});

it('links to whole addresses', () => {
  const link = element('a', { href: '/k/etcd' }, text('etcd'));
  const outside = element('a', { href: 'https://kubernetes.io/' }, text('문서'));
  const section = { id: 's', rev: 1, title: '제목', prose: [element('p', {}, link, outside)] };
  expect(sectionMarkdown(section as never)).toBe(
    '## 제목\n\n[etcd](http://localhost:3000/k/etcd)[문서](https://kubernetes.io/)',
  );
});
