import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outline, OutlineLesson } from '#core/course/outline.ts';
import type { StudyEvent } from '#core/progress/events.ts';
import { lessonProgress, nextLesson, totalProgress } from '#core/progress/lesson-progress.ts';
import { mergeEvents } from '#core/progress/merge.ts';
import { summarize } from '#core/progress/summary.ts';

const NOWHERE = { aliases: {}, retired: {} };

function read(id: string, section: string, at: number, rev = 1): StudyEvent {
  return { id, at, item: `s:${section}`, rev, kind: 'read' };
}

describe('merging', () => {
  const events = fc.array(
    fc.record({
      id: fc.constantFrom('a-0', 'a-1', 'b-0', 'b-1', 'c-0'),
      at: fc.integer({ min: 0, max: 3 }),
      item: fc.constant('s:x' as const),
      rev: fc.integer({ min: 1, max: 2 }),
      kind: fc.constant('read' as const),
    }),
  );
  const logs = events.map((some) => mergeEvents(some, []));

  it('makes a log of any events: each id once, oldest first', () => {
    fc.assert(
      fc.property(events, (some) => {
        const log = mergeEvents(some, []);
        expect(new Set(log.map(({ id }) => id))).toEqual(new Set(some.map(({ id }) => id)));
        expect(new Set(log.map(({ id }) => id)).size).toBe(log.length);
        expect(log.map(({ at }) => at)).toEqual(log.map(({ at }) => at).sort((a, b) => a - b));
      }),
    );
  });

  it('gives the same log in any order and grouping, and twice is once', () => {
    fc.assert(
      fc.property(logs, logs, logs, (a, b, c) => {
        const ab = mergeEvents(a, b);
        expect(mergeEvents(b, a)).toEqual(ab);
        expect(mergeEvents(ab, c)).toEqual(mergeEvents(a, mergeEvents(b, c)));
        expect(mergeEvents(ab, ab)).toEqual(ab);
      }),
    );
  });

  it('orders by time, then by id', () => {
    const merged = mergeEvents([read('b', 'x', 2), read('c', 'x', 1)], [read('a', 'x', 2)]);
    expect(merged.map((event) => event.id)).toEqual(['c', 'a', 'b']);
  });
});

describe('the summary', () => {
  it('takes the latest of each kind', () => {
    const card = (id: string, at: number, outcome: 'known' | 'unknown'): StudyEvent => ({
      id,
      at,
      outcome,
      item: 'k:pod',
      rev: 1,
      kind: 'card',
    });
    const { cards } = summarize([card('a', 1, 'known'), card('b', 2, 'unknown')], NOWHERE);
    expect(cards.get('k:pod')?.outcome).toBe('unknown');
  });

  it('leaves out what was undone, and brings it back when the undoing was undone', () => {
    const undo = (id: string, target: string, at: number): StudyEvent => ({
      id,
      at,
      kind: 'undo',
      target,
    });
    const log = [read('a', 'x', 1), undo('b', 'a', 2)];
    expect(summarize(log, NOWHERE).read.size).toBe(0);
    expect(summarize([...log, undo('c', 'b', 3)], NOWHERE).read.size).toBe(1);
  });

  it('counts a record of an old id for the new one', () => {
    const forwarding = { aliases: { 's:old': 's:older', 's:older': 's:new' }, retired: {} };
    expect([...summarize([read('a', 'old', 1)], forwarding).read.keys()]).toEqual(['s:new']);
  });

  it('does not hang on aliases that run in a circle', () => {
    const forwarding = { aliases: { 's:a': 's:b', 's:b': 's:a' }, retired: {} };
    expect(summarize([read('a', 'a', 1)], forwarding).read.size).toBe(1);
  });
});

describe('a lesson', () => {
  const lesson = (id: string, sections: readonly string[]): OutlineLesson => ({
    id,
    chapter: 'c',
    title: id,
    summary: '',
    minutes: 1,
    sections: sections.map((section) => ({ id: section, title: section, rev: 2 })),
    items: [{ id: `${id}-q`, rev: 1, section: sections[0] ?? '' }],
    keywords: [{ id: `${id}-k`, title: 'k', rev: 1, section: '', faces: [] }],
  });
  const one = lesson('one', ['a', 'b']);
  const two = lesson('two', ['c']);
  const outline: Outline = {
    chapters: [{ id: 'c', title: 'c', summary: '', lessons: [one, two] }],
  };
  const progressOf = (...events: StudyEvent[]) => summarize(events, NOWHERE);

  it('is new, started or read by its sections', () => {
    expect(lessonProgress(progressOf(), one).state).toBe('new');
    expect(lessonProgress(progressOf(read('1', 'a', 1, 2)), one).state).toBe('started');
    const both = progressOf(read('1', 'a', 1, 2), read('2', 'b', 2, 2));
    expect(lessonProgress(both, one)).toMatchObject({ state: 'read', read: { done: 2, of: 2 } });
  });

  it('lists what was read in an older revision and still counts it', () => {
    const progress = progressOf(read('1', 'a', 1, 1));
    expect(lessonProgress(progress, one)).toMatchObject({ changed: ['a'], read: { done: 1 } });
  });

  it('counts right answers and known cards only', () => {
    const quiz = (outcome: 'correct' | 'wrong'): StudyEvent => ({
      id: '1',
      at: 1,
      item: 'q:one-q',
      rev: 1,
      kind: 'quiz',
      outcome,
      given: [],
    });
    expect(lessonProgress(progressOf(quiz('wrong')), one).quiz.done).toBe(0);
    expect(lessonProgress(progressOf(quiz('correct')), one).quiz.done).toBe(1);
    expect(totalProgress(progressOf(quiz('correct')), [one, two]).quiz).toEqual({ done: 1, of: 2 });
  });

  it('to go on with is the one being read, then the next unread, then none', () => {
    expect(nextLesson(progressOf(), outline)?.id).toBe('one');
    expect(nextLesson(progressOf(read('1', 'a', 1)), outline)?.id).toBe('one');
    expect(nextLesson(progressOf(read('1', 'a', 1), read('2', 'b', 2)), outline)?.id).toBe('two');
    expect(nextLesson(progressOf(read('1', 'c', 1)), outline)?.id).toBe('one');
    const all = progressOf(read('1', 'a', 1), read('2', 'b', 2), read('3', 'c', 3));
    expect(nextLesson(all, outline)).toBeUndefined();
  });
});
