import { use } from 'react';
import { Link } from 'react-router-dom';
import { paths } from '#core/course/paths.ts';
import { answersOf, PASS_SHARE, resultOf } from '#core/exam/result.ts';
import { loadOutline } from '#course/course.ts';
import styles from '#features/exam/ExamScreen.module.css';
import { drawableIn } from '#features/exam/exam-items.ts';
import { useFirstFocus } from '#practice/use-next-focus.ts';
import { useStudy } from '#state/study-context.ts';
import controls from '#ui/controls.module.css';
import { Meter } from '#ui/Meter.tsx';

type Props = { readonly exam: string; readonly close: () => void };

/** The result by chapter, the chance to pass, and where to go on. */
export function ExamVerdict({ exam, close }: Props) {
  const outline = use(loadOutline());
  useFirstFocus();
  const events = useStudy((state) => state.events);
  const finished = events.findLast((event) => event.kind === 'exam' && event.exam === exam);
  if (finished?.kind !== 'exam') return null;
  const chapterOf = new Map(drawableIn(outline).map(({ id, chapter }) => [id, chapter]));
  const placeOf = (id: string) => outline.chapters.findIndex((one) => one.id === id);
  const titleOf = (id: string) => outline.chapters.find((one) => one.id === id)?.title ?? id;
  const answers = answersOf(events, exam);
  const { right, of, chapters, pass } = resultOf(
    finished.items,
    (item) => answers.get(item)?.outcome === 'correct',
    (item) => chapterOf.get(item) ?? '',
  );
  // Only what was answered goes into the 오답노트.
  const skipped = finished.items.filter((item) => !answers.has(item)).length;
  const minutes = Math.max(1, Math.round(finished.took / 60_000));
  return (
    <section className={styles['verdict']} aria-labelledby="verdict">
      <h2 id="verdict" tabIndex={-1} data-next>
        {of}문항 중 {right}문항을 맞혔어요
      </h2>
      <p>
        {minutes}분 걸렸어요. 이만큼 알고 있다면 같은 길이의 시험에서 {PASS_SHARE * 100}점을 넘길
        가능성은 약 {Math.round(pass * 100)}%예요.
      </p>
      {skipped > 0 && (
        <p>
          답하지 않은 {skipped}문항은 틀린 것으로 셌어요. 오답노트에는 답한 문항만 모이니, 남은 것은
          퀴즈에서 풀어 보세요.
        </p>
      )}
      <div className={styles['chapters']}>
        {chapters
          .toSorted((a, b) => placeOf(a.chapter) - placeOf(b.chapter))
          .map((result) => (
            <Meter
              key={result.chapter}
              label={titleOf(result.chapter)}
              done={result.right}
              of={result.of}
            />
          ))}
      </div>
      <div className={controls['row']}>
        {right + skipped < of && (
          <Link className={controls['primary']} to={paths.mistakes}>
            오답노트에서 틀린 문항 보기
          </Link>
        )}
        {skipped > 0 && (
          <Link
            className={controls[right + skipped < of ? 'secondary' : 'primary']}
            to={paths.quizzes}
          >
            퀴즈 풀기
          </Link>
        )}
        <button type="button" className={controls['secondary']} onClick={close}>
          새 시험 준비하기
        </button>
      </div>
    </section>
  );
}
