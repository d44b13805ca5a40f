import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Compiled, compileCourse } from '#compiler/compile-course.ts';
import { readContent } from '#compiler/content-folder.ts';
import { formatProblem } from '#compiler/problem.ts';
import { reviewCourse } from '#compiler/review/review.ts';
import { PICTURES } from '#core/course/pictures.ts';
import { textOf } from '#core/markdown/tree.ts';
import { isRight, judgeTyped } from '#core/quiz/typed.ts';
import notesMap from '#tests/content/notes-map.json' with { type: 'json' };

/** The groups of the fact list that the course was written from, with their sizes. */
const FACTS = {
  basics: 10,
  monolith: 9,
  msa: 11,
  devops: 8,
  k8s: 9,
  'k8s-features': 8,
  architecture: 8,
  'control-plane-a': 12,
  'control-plane-b': 14,
  node: 14,
  addons: 12,
  api: 13,
  yaml: 14,
  vim: 8,
  manifest: 12,
  objects: 13,
  'install-tools': 8,
  vagrant: 19,
  prepare: 21,
  deploy: 13,
  keywords: 9,
} as const;
const CONFUSABLE = [
  'control-plane/node',
  'replicaset/replication-controller',
  'endpointslice/endpoints',
  'kubeadm/kubespray',
  'imperative-command/declarative-object-config',
  'kubelet/kubectl',
  'cri/container-runtime',
];

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
    expect(lessons.flatMap((lesson) => lesson.sections)).toHaveLength(84);
    expect(keywords).toHaveLength(90);
  });

  it('has nothing an editor would send back', async () => {
    const files = await readContent(join(ROOT, 'content'));
    const found = reviewCourse(compiled.lessons, files);
    expect(found.map((problem) => formatProblem(problem))).toEqual([]);
  });

  it('asks every fact of the reference and more, 300 in all', () => {
    const ids = new Set(compiled.course.items.map((item) => item.id));
    const missing = Object.entries(FACTS).flatMap(([group, count]) =>
      Array.from({ length: count }, (_, index) => `${group}-${String(index + 1).padStart(2, '0')}`),
    );
    expect(missing).toHaveLength(245);
    expect(missing.filter((id) => !ids.has(id))).toEqual([]);
    expect(ids.size).toBeGreaterThanOrEqual(300);
  });

  it('uses each of the eight kinds at least ten times, and asks for use at least 60 times', () => {
    const { items } = compiled.course;
    const kinds = [...new Set(items.map((item) => item.body.kind))];
    expect(kinds).toHaveLength(8);
    const rare = kinds.filter((kind) => items.filter((i) => i.body.kind === kind).length < 10);
    expect(rare).toEqual([]);
    expect(items.filter((item) => item.use).length).toBeGreaterThanOrEqual(60);
  });

  it('shows all eight pictures, each once', () => {
    const shown = compiled.course.lessons.flatMap((lesson) =>
      lesson.sections.flatMap(({ prose }) =>
        prose.flatMap((block) =>
          block.type === 'element' && block.tagName === 'figure'
            ? [block.properties['dataPicture']]
            : [],
        ),
      ),
    );
    expect([...shown].sort()).toEqual([...PICTURES].sort());
  });

  it('tells easily confused keywords apart', () => {
    const pairs = compiled.course.keywords.flatMap(({ id, contrasts }) =>
      contrasts.map((pair) => `${id}/${pair.with}`),
    );
    expect(pairs).toEqual(expect.arrayContaining(CONFUSABLE));
  });

  it('gives nearly every keyword a sentence with a gap', () => {
    const bare = compiled.course.keywords.filter(({ clozes }) => clozes.length === 0);
    expect(bare.map(({ id }) => id)).toEqual(['affinity', 'yaml-comment', 'bash-completion']);
  });

  it('accepts the standard spelling of every blank', () => {
    const blanks = compiled.course.items.flatMap(({ body }) =>
      body.kind === 'blank' ? body.blanks : body.kind === 'command' ? [body.blank] : [],
    );
    const refused = blanks.filter(
      (blank) =>
        judgeTyped(
          blank.mode === 'set' ? blank.accepted.join(', ') : (blank.accepted[0] ?? ''),
          blank,
        ) !== 'correct',
    );
    expect(refused).toEqual([]);
  });
});

describe('typed answers among all keywords', () => {
  it('takes every spelling of a keyword and never the name of another', () => {
    const { keywords } = compiled.course;
    const namesOf = (k: (typeof keywords)[number]) => [k.korean, k.english, ...k.aliases];
    const refused: string[] = [];
    const mistaken: string[] = [];
    for (const keyword of keywords) {
      const mode = keyword.caseSensitive ? 'code' : 'term';
      const others = keywords.filter((k) => k !== keyword).flatMap(namesOf);
      const blank = { mode, accepted: namesOf(keyword), rivals: others } as const;
      // `API version` and `apiVersion` are one word but for case and spaces.
      const plain = (name: string) => name.toLowerCase().replaceAll(' ', '');
      const own = new Set(blank.accepted.map(plain));
      for (const name of blank.accepted) {
        if (judgeTyped(name, blank) !== 'correct') refused.push(`${keyword.id}: ${name}`);
      }
      for (const name of others) {
        if (own.has(plain(name))) continue;
        if (isRight(judgeTyped(name, blank), blank)) mistaken.push(`${keyword.id} < ${name}`);
      }
    }
    expect(refused).toEqual([]);
    expect(mistaken).toEqual([]);
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
