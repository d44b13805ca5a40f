import { createContext, useEffect, useMemo, useState } from 'react';
import { nameFaceOf } from '#core/cards/faces.ts';
import type { LessonData } from '#core/course/data.ts';
import type { Keyword, Lesson, Prose } from '#core/course/types.ts';
import { maskedIn, maskKeywords } from '#core/markdown/mask.ts';
import type { judgeTyped, TypedVerdict } from '#core/quiz/typed.ts';
import { loadKeyword } from '#course/course.ts';
import { useStudy } from '#state/study-context.ts';

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
  /** Ids of the keywords hidden in this lesson; empty while masking is off or loading. */
  readonly hidden: readonly string[];
  readonly marks: ReadonlyMap<string, MaskMark>;
  readonly nameOf: (keyword: string) => string;
  readonly show: (keyword: string) => void;
  readonly grade: (keyword: string, known: boolean, isClose?: boolean) => void;
  /** Judges what was typed and grades it unless it is empty. */
  readonly answer: (keyword: string, typed: string) => TypedVerdict;
  readonly undo: () => void;
};

export const MaskingContext = createContext<Masking | undefined>(undefined);

/** What only hiding needs; who just reads does not load it. */
type Kit = { readonly keywords: readonly Keyword[]; readonly judge?: typeof judgeTyped };
const NOTHING: Kit = { keywords: [] };

/** 본문 가리기: the keywords of a lesson hidden in its text, asked for and graded in place. */
export function useMasking({ lesson, maskable }: LessonData, isOn: boolean) {
  const record = useStudy((state) => state.record);
  const undoEvent = useStudy((state) => state.undo);
  const [{ keywords, judge }, setKit] = useState<Kit>(NOTHING);
  const [marks, setMarks] = useState<ReadonlyMap<string, MaskMark>>(new Map());

  useEffect(() => {
    if (!isOn) {
      setMarks(new Map());
      return setKit(NOTHING);
    }
    let isStill = true;
    void Promise.all([
      Promise.all(maskable.map((id) => loadKeyword(id))),
      import('#core/quiz/typed.ts'),
    ]).then(([found, { judgeTyped }]) => {
      const keywords = found.flatMap((data) => data?.keyword ?? []);
      if (isStill) setKit({ keywords, judge: judgeTyped });
    });
    return () => {
      isStill = false;
    };
  }, [isOn, maskable]);

  const text = useMemo(() => maskLesson(lesson, keywords), [lesson, keywords]);
  const hidden = useMemo(() => {
    const { intro, sections, recap } = text;
    const all = [intro, ...sections.flatMap(({ title, prose }) => [title, prose]), ...recap];
    return [...new Set(all.flatMap(maskedIn))];
  }, [text]);

  const find = (id: string) => keywords.find((keyword) => keyword.id === id);
  const mark = (id: string, value: MaskMark) =>
    setMarks((before) => new Map(before).set(id, value));
  const grade: Masking['grade'] = (id, known, isClose = false) => {
    const keyword = find(id);
    const face = keyword && nameFaceOf(keyword);
    if (!keyword || face === undefined) return;
    const event = record({
      kind: 'card',
      item: `k:${id}`,
      rev: keyword.rev,
      outcome: known ? 'known' : 'unknown',
      face,
      // A slip of the spelling was known, but with effort.
      ...(isClose && { grade: 2 }),
    });
    mark(id, { state: 'graded', known, isClose, event });
  };
  const masking: Masking = {
    hidden,
    marks,
    nameOf: (id) => find(id)?.korean ?? id,
    show: (id) => mark(id, { state: 'shown' }),
    grade,
    answer: (id, typed) => {
      const keyword = find(id);
      if (!keyword || !judge) return 'empty';
      const accepted = [keyword.korean, keyword.english, ...keyword.aliases];
      const { rivals } = keyword;
      const verdict = judge(typed, { mode: 'term', accepted, rivals });
      if (verdict !== 'empty') grade(id, verdict !== 'wrong', verdict === 'close');
      return verdict;
    },
    undo: () => {
      const [id, last] = [...marks].findLast(([, { state }]) => state === 'graded') ?? [];
      if (id === undefined || last?.state !== 'graded') return;
      undoEvent(last.event);
      setMarks((before) => new Map([...before].filter(([other]) => other !== id)));
    },
  };
  return { masking, text };
}

/** What a lesson shows, its keywords masked; with no keywords the lesson as it is. */
function maskLesson(lesson: Lesson, keywords: readonly Keyword[]) {
  const draw = (prose: Prose) => maskKeywords(prose, keywords);
  const plain = (value: string) => draw([{ type: 'text', value }]);
  return {
    intro: draw(lesson.intro),
    sections: lesson.sections.map(({ id, title, prose }) => ({
      id,
      title: plain(title),
      prose: draw(prose),
    })),
    recap: lesson.recap.map(plain),
  };
}
export type LessonText = ReturnType<typeof maskLesson>;
