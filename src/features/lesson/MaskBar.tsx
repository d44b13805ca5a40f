import { type ComponentType, startTransition, useLayoutEffect } from 'react';
import { Link } from 'react-router-dom';
import type { LessonData } from '#core/course/data.ts';
import { paths } from '#core/course/paths.ts';
import styles from '#features/lesson/Mask.module.css';
import { Mask } from '#features/lesson/Mask.tsx';
import type { LessonText, Masking } from '#features/lesson/masking-context.ts';
import { useMasking } from '#features/lesson/use-masking.ts';
import { KeyHint } from '#practice/KeyHint.tsx';
import { useMarks } from '#state/marks.ts';
import controls from '#ui/controls.module.css';
import type { ProseMaskProps } from '#ui/Prose/prose-context.ts';

/** A lesson being read with its keywords hidden. */
export type Masked = {
  readonly masking: Masking;
  readonly text: LessonText;
  readonly Mask: ComponentType<ProseMaskProps>;
};

type Props = {
  readonly data: LessonData;
  readonly change: (masked: Masked | undefined) => void;
  readonly close: () => void;
};

/**
 * How far the hidden words of a lesson are answered; the last answer, and taking it back. All that
 * hides them comes with it, for who asks: they are hidden as long as it stands.
 */
export default function MaskBar({ data, change, close }: Props) {
  const { masking, text } = useMasking(data);
  useLayoutEffect(() => {
    // The whole lesson is drawn anew: what was pressed is answered before.
    if (text) startTransition(() => change({ masking, text, Mask }));
  }, [masking, text, change]);
  useLayoutEffect(() => () => startTransition(() => change(undefined)), [change]);
  const { hidden, nameOf, undo } = masking;
  const marks = useMarks(masking.marks);
  const graded = [...marks].flatMap(([id, mark]) =>
    mark.state === 'graded' ? [{ id, mark }] : [],
  );
  const known = graded.filter(({ mark }) => mark.known).length;
  const last = graded.at(-1);
  const isDone = graded.length === hidden.length;
  return (
    <div className={styles['bar']} data-print="off" data-floating>
      <p id="masking-result" role="status" tabIndex={-1}>
        {hidden.length === 0 ? (
          '가릴 키워드를 불러오고 있어요…'
        ) : isDone ? (
          <strong>
            {hidden.length}개 가운데 {known}개를 알았어요.
          </strong>
        ) : (
          <>
            <strong>
              {hidden.length}개 중 {graded.length}개 확인
            </strong>
            {last && (
              <>
                {' '}
                {last.mark.isClose ? '거의 맞았어요' : last.mark.known ? '맞았어요' : '정답'}:{' '}
                {nameOf(last.id)}
              </>
            )}
          </>
        )}
      </p>
      {isDone && hidden.length > 0 && (
        <Link className={controls['secondary']} to={paths.chapterCards(data.lesson.chapter)}>
          카드로 이어서
        </Link>
      )}
      {last && (
        <button
          type="button"
          className={controls['quiet']}
          onClick={() => {
            undo();
            // With the last answer the button goes, too.
            if (graded.length === 1) document.getElementById('masking-result')?.focus();
          }}
        >
          되돌리기
        </button>
      )}
      <button type="button" className={controls['quiet']} onClick={close}>
        그만 가리기 <KeyHint action="mask" />
      </button>
    </div>
  );
}
