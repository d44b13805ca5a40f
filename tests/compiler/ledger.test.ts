import { expect, it } from 'vitest';
import { compileCourse } from '#compiler/compile-course.ts';
import { type Decisions, updateLedger } from '#compiler/ledger-update.ts';
import type { SourceFile } from '#compiler/source.ts';
import { manuscripts, problemsOf, released, TEXTS } from '#tests/support/manuscripts.ts';

const { LESSON, QUIZ } = TEXTS;
const LEDGER = released(manuscripts());
const NONE: Decisions = { typo: [], revise: [], retire: [], restore: [], alias: [] };

function decide(files: readonly SourceFile[], decisions: Partial<Decisions>) {
  const { ledger, released } = compileCourse(files);
  return updateLedger(ledger, released, { ...NONE, ...decisions });
}

it('asks to write new ids down, once for each', () => {
  const lines = problemsOf(manuscripts());
  expect(lines.some((line) => line.includes('새 id `q:smallest`이(가) 대장에 없습니다'))).toBe(
    true,
  );
  expect(problemsOf([...manuscripts(), LEDGER])).toEqual([]);
});

it('asks nothing when a folder is renamed or options change places', () => {
  const renamed = manuscripts().map((file) => ({
    ...file,
    path: file.path.replace('01-intro', '07-renamed'),
  }));
  expect(problemsOf([...renamed, LEDGER])).toEqual([]);
  const [, head = '', a = '', b = '', rest = ''] =
    /^([\s\S]*?\n\n)(- \[x\][\s\S]*?)(- \[ \][\s\S]*?\n)(\n[\s\S]*)$/.exec(QUIZ) ?? [];
  expect(problemsOf([...manuscripts({ quiz: head + b + a + rest }), LEDGER])).toEqual([]);
});

it('asks whether changed words are a typo or a new meaning', () => {
  const files = [...manuscripts({ quiz: QUIZ.replace('가장 작은', '제일 작은') }), LEDGER];
  expect(problemsOf(files)).toEqual([expect.stringContaining('`q:smallest`의 글이 바뀌었습니다')]);
  expect(decide(files, { typo: ['smallest'] }).ledger.ids['q:smallest']?.rev).toBe(1);
  expect(decide(files, { revise: ['smallest'] }).ledger.ids['q:smallest']?.rev).toBe(2);
});

it('does not ask when only spaces or feedback change', () => {
  const quiz = QUIZ.replace('맞습니다.', '그렇습니다.').replace('파드가 가장', '파드가   가장');
  expect(problemsOf([...manuscripts({ quiz }), LEDGER])).toEqual([]);
});

it('lets nobody pass a changed answer off as a typo', () => {
  const quiz = QUIZ.replace('[x]', '[~]').replace('[ ]', '[x]').replace('[~]', '[ ]');
  const files = [...manuscripts({ quiz }), LEDGER];
  expect(problemsOf(files)).toEqual([
    expect.stringContaining('정답이나 보기의 구성이 바뀌었습니다'),
  ]);
  const update = decide(files, { typo: ['smallest'] });
  expect(update.refused).toHaveLength(1);
  expect(update.ledger.ids['q:smallest']?.rev).toBe(1);
});

it('asks where a vanished id went, and keeps it as an alias or as retired', () => {
  const moved = LESSON.replace('{#second}', '{#renamed}');
  const files = [...manuscripts({ lesson: moved }), LEDGER];
  expect(problemsOf(files)).toContainEqual(
    expect.stringContaining('내보냈던 `s:second`(둘째 섹션)이(가) 사라졌습니다'),
  );

  const { ledger } = decide(files, { alias: ['second=renamed'] });
  expect(ledger.aliases).toEqual({ 's:second': 's:renamed' });
  expect(ledger.ids['s:second']).toBeUndefined();

  const gone = [...manuscripts({ quiz: undefined }), LEDGER];
  const retired = decide(gone, { retire: ['smallest'] }).ledger;
  expect(retired.retired['q:smallest']).toMatchObject({ lesson: 'intro', rev: 1 });
  expect(
    problemsOf([...manuscripts(), { path: 'ledger.json', text: JSON.stringify(retired) }]),
  ).toEqual([expect.stringContaining('`q:smallest`은(는) 없앤 id입니다')]);
});

it('restores a retired id with its revision', () => {
  const gone = [...manuscripts({ quiz: undefined }), LEDGER];
  const text = JSON.stringify(decide(gone, { retire: ['smallest'] }).ledger);
  const { ledger } = decide([...manuscripts(), { path: 'ledger.json', text }], {
    restore: ['smallest'],
  });
  expect(ledger.ids['q:smallest']?.rev).toBe(1);
  expect(ledger.retired).toEqual({});
});

it('refuses a decision about nothing', () => {
  expect(decide([...manuscripts(), LEDGER], { retire: ['smallest'] }).refused).toHaveLength(1);
});

it('never takes a broken ledger for an empty one', () => {
  const files = [...manuscripts(), { path: 'ledger.json', text: '{"ids":' }];
  const compiled = compileCourse(files);
  expect(compiled.readable).toBe(false);
  expect(problemsOf(files)).toEqual([expect.stringContaining('대장을 읽을 수 없습니다')]);
});
