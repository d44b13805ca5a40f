import { createStore, type StoreApi, useStore } from 'zustand';

/**
 * What became of some things, by id, the latest last. A store of its own, so that a change is drawn
 * where it is shown and nowhere else.
 */
export type Marks<T> = StoreApi<ReadonlyMap<string, T>>;

export function createMarks<T>(): Marks<T> {
  return createStore<ReadonlyMap<string, T>>(() => new Map());
}

/** Marks a thing anew; with undefined it has no mark any more. */
export function setMark<T>(marks: Marks<T>, id: string, mark: T | undefined): void {
  const others = [...marks.getState()].filter(([other]) => other !== id);
  const own = mark === undefined ? [] : [[id, mark] as const];
  marks.setState(new Map([...others, ...own]), true);
}

export function useMarks<T>(marks: Marks<T>): ReadonlyMap<string, T> {
  return useStore(marks);
}

export function useMark<T>(marks: Marks<T>, id: string): T | undefined {
  return useStore(marks, (all) => all.get(id));
}
