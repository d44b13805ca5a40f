import { createContext, useContext } from 'react';
import { createStore, type StoreApi, useStore } from 'zustand';
import { type ExamDraft, readExamDraft, sealExamDraft } from '#core/save/exam-draft.ts';
import type { Shelf } from '#platform/shelf.ts';

/** The exam being taken, kept through reloads; what was handed in is in the study log. */
export type ExamState = {
  readonly draft: ExamDraft | undefined;
  /** False when the browser keeps nothing: a reload would lose the draft. */
  readonly isKept: boolean;
  readonly change: (draft: ExamDraft | undefined) => void;
};
export type ExamStore = StoreApi<ExamState> & { readonly start: () => void };

const EXAM_KEY = 'kubasic.exam';

export function createExam(shelf: Shelf): ExamStore {
  const store = createStore<ExamState>()((set) => ({
    draft: undefined,
    isKept: true,
    change: (draft) => {
      set({ draft, isKept: shelf.write(EXAM_KEY, sealExamDraft(draft)) === 'kept' });
    },
  }));
  const start = () => {
    store.setState({ draft: readExamDraft(shelf.read(EXAM_KEY)) });
    shelf.watch(EXAM_KEY, (text) => {
      // What was handed in elsewhere is not taken twice; what someone cleared comes back from here.
      if (text !== null) return store.setState({ draft: readExamDraft(text) });
      const { draft } = store.getState();
      if (draft) shelf.write(EXAM_KEY, sealExamDraft(draft));
    });
  };
  return Object.assign(store, { start });
}

export const ExamContext = createContext<ExamStore | undefined>(undefined);

export function useExam<T>(select: (state: ExamState) => T): T {
  const store = useContext(ExamContext);
  if (!store) throw new Error('ExamContext is missing: the app provides it in app/App.tsx');
  return useStore(store, select);
}
