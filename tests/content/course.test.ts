import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Compiled, compileCourse } from '#compiler/compile-course.ts';
import { readContent } from '#compiler/content-folder.ts';
import { formatProblem } from '#compiler/problem.ts';
import { textOf } from '#core/markdown/tree.ts';
import { answersBlank } from '#core/quiz/typed.ts';
import notesMap from '#tests/content/notes-map.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '../..');
const NOTES = readFileSync(join(ROOT, 'tests/fixtures/notes.md'), 'utf8').split('\n');

let compiled: Compiled;
beforeAll(async () => {
  compiled = compileCourse(await readContent(join(ROOT, 'content')));
});

describe('the course', () => {
  it('compiles without a problem', () => {
    expect(compiled.problems.map((problem) => formatProblem(problem))).toEqual([]);
  });

  it('has all chapters, lessons, sections and keywords of the outline', () => {
    const { chapters, lessons, keywords } = compiled.course;
    expect(chapters).toHaveLength(15);
    expect(lessons).toHaveLength(33);
    expect(lessons.flatMap((lesson) => lesson.sections)).toHaveLength(83);
    expect(keywords).toHaveLength(90);
  });

  it('asks at least three questions a lesson, 120 in all, of all eight kinds', () => {
    const { lessons, items } = compiled.course;
    const few = lessons.filter((l) => items.filter((item) => item.lesson === l.id).length < 3);
    expect(few.map((lesson) => lesson.id)).toEqual([]);
    expect(items.length).toBeGreaterThanOrEqual(120);
    expect(new Set(items.map((item) => item.body.kind)).size).toBe(8);
  });

  it('sums every lesson up in three lines and names its sources', () => {
    const poor = compiled.course.lessons.filter(
      ({ recap, sources, question }) => recap.length !== 3 || sources.length === 0 || !question,
    );
    expect(poor.map((lesson) => lesson.id)).toEqual([]);
  });

  it('accepts the standard spelling of every blank', () => {
    const blanks = compiled.course.items.flatMap(({ body }) =>
      body.kind === 'blank' ? body.blanks : body.kind === 'command' ? [body.blank] : [],
    );
    const refused = blanks.filter(
      (blank) =>
        !answersBlank(
          blank.mode === 'set' ? blank.accepted.join(', ') : (blank.accepted[0] ?? ''),
          blank,
        ),
    );
    expect(refused).toEqual([]);
  });
});

describe('the notes', () => {
  it('are accounted for line by line by a section that exists', () => {
    const sections = new Set(compiled.course.lessons.flatMap((l) => l.sections.map((s) => s.id)));
    const covered = new Set<number>();
    for (const { from, to, section } of notesMap) {
      expect(sections).toContain(section);
      for (let line = from; line <= to; line++) covered.add(line);
    }
    const dropped = NOTES.flatMap((text, index) =>
      text.trim() !== '' && !covered.has(index + 1) ? [`${index + 1}: ${text}`] : [],
    );
    expect(dropped).toEqual([]);
  });

  /** Lines of the notes' code that a correction changed; what stands now is in the lessons. */
  const CORRECTED = [
    'vagrant box add ubuntu/bionic64// 해당 Vagrnat File Nodes가 ubuntu 일때',
    'cd kube',
    'vagrant ssh kube-master1@192.168.56.11',
    'metrics_server_enabled: true // 이와 같이 수정',
    'ingress_nginx_enabled: true// 이와 같이 수정',
  ].map(squeeze);

  it('keep every line of code, but for the corrected ones', () => {
    const texts = new Map(
      compiled.course.lessons.flatMap((lesson) =>
        lesson.sections.map((section) => [section.id, squeeze(textOf(section.prose))] as const),
      ),
    );
    const lost = notesMap
      .filter(({ element }) => element.startsWith('code-'))
      .flatMap(({ from, to, section }) =>
        NOTES.slice(from - 1, to)
          .map((line) => squeeze(line.replace(/^[$>] /, '')))
          .filter((line) => line !== '' && line !== '```' && !CORRECTED.includes(line))
          .filter((line) => !texts.get(section)?.includes(line)),
      );
    expect(lost).toEqual([]);
  });
});

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
