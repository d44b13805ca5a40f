import { expect, it } from 'vitest';
import { noShelf, type Shelf } from '#platform/shelf.ts';
import { createExam } from '#state/exam.ts';

/** One shelf as two tabs have it: each hears of what the other writes. */
function twoTabs() {
  let kept: string | null = null;
  const heard: ((text: string | null) => void)[] = [];
  const tell = (own: number, text: string | null) => {
    kept = text;
    heard.forEach((changed, tab) => void (tab !== own && changed(text)));
  };
  const shelf = (own: number): Shelf => ({
    read: () => kept,
    write: (_, text) => {
      tell(own, text);
      return 'kept';
    },
    keys: () => [],
    remove: () => {},
    watch: (_, changed) => {
      heard[own] = changed;
      return () => {};
    },
  });
  const [one, two] = [createExam(shelf(0)), createExam(shelf(1))];
  one.start();
  two.start();
  return { one, two, kept: () => kept, clear: () => tell(-1, null) };
}

const DRAFT = { seed: 'a', length: 10, minutes: 0, begunAt: 1, answers: {}, marked: [] };

it('an exam that one tab hands in is not taken twice in another', () => {
  const { one, two } = twoTabs();
  one.getState().change(DRAFT);
  expect(two.getState().draft).toEqual(DRAFT);
  one.getState().change(undefined);
  expect(two.getState().draft).toBeUndefined();
});

it('F16 an exam that is being taken outlives a storage that is cleared', () => {
  const { one, kept, clear } = twoTabs();
  one.getState().change(DRAFT);
  clear();
  expect(one.getState().draft).toEqual(DRAFT);
  expect(kept()).not.toBeNull();
});

it('an exam says where the browser keeps nothing of it', () => {
  const exam = createExam(noShelf);
  exam.start();
  exam.getState().change(DRAFT);
  expect(exam.getState()).toMatchObject({ draft: DRAFT, isKept: false });
  const { one } = twoTabs();
  one.getState().change(DRAFT);
  expect(one.getState().isKept).toBe(true);
});
