import { useEffect, useMemo, useState } from 'react';
import { nameFaceOf } from '#core/cards/faces.ts';
import type { LessonData } from '#core/course/data.ts';
import type { Keyword } from '#core/course/types.ts';
import { maskedIn, maskKeywords } from '#core/markdown/mask.ts';
import { isRight, judgeTyped } from '#core/quiz/typed.ts';
import { loadKeyword } from '#course/course.ts';
import { lessonText, type Masking, type MaskMark } from '#features/lesson/masking-context.ts';
import { createMarks, setMark } from '#state/marks.ts';
import { useStudy } from '#state/study-context.ts';

/**
 * 본문 가리기: the keywords of a lesson hidden in its text, asked for and graded in place. No text until
 * they are here.
 */
export function useMasking({ lesson, maskable }: LessonData) {
  const record = useStudy((state) => state.record);
  const undoEvent = useStudy((state) => state.undo);
  const [keywords, setKeywords] = useState<readonly Keyword[]>();
  const [failure, setFailure] = useState<{ readonly error: unknown }>();
  // The bar says so, and asks again when it is shown again.
  if (failure) throw failure.error;
  const [marks] = useState(() => createMarks<MaskMark>());

  useEffect(() => {
    let isStill = true;
    Promise.all(maskable.map((id) => loadKeyword(id))).then(
      (found) => isStill && setKeywords(found.flatMap((data) => data?.keyword ?? [])),
      (error) => isStill && setFailure({ error }),
    );
    return () => {
      isStill = false;
    };
  }, [maskable]);

  const text = useMemo(
    () => keywords && lessonText(lesson, (prose) => maskKeywords(prose, keywords)),
    [lesson, keywords],
  );
  const hidden = useMemo(() => {
    if (!text) return [];
    const { intro, sections, recap } = text;
    const all = [intro, ...sections.flatMap(({ title, prose }) => [title, prose]), ...recap];
    return [...new Set(all.flatMap(maskedIn))];
  }, [text]);

  const masking = useMemo((): Masking => {
    const find = (id: string) => keywords?.find((keyword) => keyword.id === id);
    const mark = (id: string, value: MaskMark) => setMark(marks, id, value);
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
    return {
      hidden,
      marks,
      nameOf: (id) => find(id)?.korean ?? id,
      show: (id) => mark(id, { state: 'shown' }),
      grade,
      answer: (id, typed) => {
        const keyword = find(id);
        if (!keyword) return 'empty';
        const accepted = [keyword.korean, keyword.english, ...keyword.aliases];
        const mode = keyword.caseSensitive ? 'code' : 'term';
        const blank = { mode, accepted, rivals: keyword.rivals } as const;
        const verdict = judgeTyped(typed, blank);
        const isKnown = isRight(verdict, blank);
        if (verdict !== 'empty') grade(id, isKnown, isKnown && verdict === 'close');
        return verdict;
      },
      undo: () => {
        const all = [...marks.getState()];
        const [id, last] = all.findLast(([, { state }]) => state === 'graded') ?? [];
        if (id === undefined || last?.state !== 'graded') return;
        undoEvent(last.event);
        setMark(marks, id, undefined);
      },
    };
  }, [keywords, hidden, marks, record, undoEvent]);
  return { masking, text };
}
