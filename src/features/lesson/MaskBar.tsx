import { Link } from 'react-router-dom';
import { paths } from '#core/course/paths.ts';
import styles from '#features/lesson/Mask.module.css';
import type { Masking } from '#features/lesson/use-masking.ts';
import { KeyHint } from '#practice/KeyHint.tsx';
import controls from '#ui/controls.module.css';

type Props = {
  readonly masking: Masking;
  readonly chapter: string;
  readonly close: () => void;
};

/** How far the hidden words of a lesson are answered; the last answer, and taking it back. */
export function MaskBar({ masking: { hidden, marks, nameOf, undo }, chapter, close }: Props) {
  const graded = [...marks].flatMap(([id, mark]) =>
    mark.state === 'graded' ? [{ id, mark }] : [],
  );
  const known = graded.filter(({ mark }) => mark.known).length;
  const last = graded.at(-1);
  const isDone = graded.length === hidden.length;
  return (
    <div className={styles['bar']} data-print="off">
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
        <Link className={controls['secondary']} to={paths.chapterCards(chapter)}>
          카드로 이어서
        </Link>
      )}
      {last && (
        <button type="button" className={controls['quiet']} onClick={undo}>
          되돌리기
        </button>
      )}
      <button type="button" className={controls['quiet']} onClick={close}>
        그만 가리기 <KeyHint action="mask" />
      </button>
    </div>
  );
}
