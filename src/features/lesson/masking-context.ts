import { createContext } from 'react';
import type { Lesson, Prose } from '#core/course/types.ts';
import type { TypedVerdict } from '#core/quiz/typed.ts';
import type { Marks } from '#state/marks.ts';

/** What became of a hidden keyword: `shown` waits for a grade. */
export type MaskMark =
  | { readonly state: 'shown' }
  | {
      readonly state: 'graded';
      readonly known: boolean;
      /** Typed with a slip. */
      readonly isClose: boolean;
      readonly event: string;
    };

export type Masking = {
  /** Ids of the keywords hidden in this lesson; empty while they are loading. */
  readonly hidden: readonly string[];
  /** By keyword. */
  readonly marks: Marks<MaskMark>;
  readonly nameOf: (keyword: string) => string;
  readonly show: (keyword: string) => void;
  readonly grade: (keyword: string, known: boolean, isClose?: boolean) => void;
  /** Judges what was typed and grades it unless it is empty. */
  readonly answer: (keyword: string, typed: string) => TypedVerdict;
  readonly undo: () => void;
};

export const MaskingContext = createContext<Masking | undefined>(undefined);

/** What a lesson shows, each of its texts as `change` makes it. */
export function lessonText(lesson: Lesson, change: (prose: Prose) => Prose = (prose) => prose) {
  const plain = (value: string) => change([{ type: 'text', value }]);
  return {
    intro: change(lesson.intro),
    sections: lesson.sections.map(({ id, title, prose }) => ({
      id,
      title: plain(title),
      prose: change(prose),
    })),
    recap: lesson.recap.map(plain),
  };
}
export type LessonText = ReturnType<typeof lessonText>;
