import { lazy, Suspense } from 'react';
import { Link } from 'react-router-dom';
import type { LessonData } from '#core/course/data.ts';
import { paths } from '#core/course/paths.ts';
import type { Prose } from '#core/course/types.ts';
import styles from '#features/lesson/LessonEnd.module.css';
import { useNearby } from '#features/lesson/use-nearby.ts';
import { useProgress } from '#state/study-context.ts';
import controls from '#ui/controls.module.css';
import { Icon } from '#ui/Icon.tsx';
import { InlineProse } from '#ui/Prose/TreeProse.tsx';

const MissedLink = lazy(() => import('#features/lesson/MissedLink.tsx'));

type Props = {
  readonly data: LessonData;
  readonly recap: readonly Prose[];
  readonly isRead: boolean;
  readonly readAll: () => void;
};

/** What stays after reading, and what to do with it. */
export function LessonEnd({ data, recap, isRead, readAll }: Props) {
  const { lesson, items, hasCards, previous, next } = data;
  const turn = useNearby([next?.id, previous?.id]);
  const hasAnswered = useProgress().quiz.size > 0;
  return (
    <footer className={styles['end']}>
      {recap.length > 0 && (
        <section aria-labelledby="recap" className={styles['recap']}>
          <h2 id="recap">세 줄 요약</h2>
          <ol>
            {recap.map((line, index) => (
              <li key={lesson.recap[index]}>
                <InlineProse tree={line} />
              </li>
            ))}
          </ol>
        </section>
      )}
      <div className={styles['hand-over']} data-print="off">
        <p role="status">
          {isRead ? '이 레슨을 다 읽었어요. 기억에 남는지 확인해 볼까요?' : '다 읽으셨나요?'}
        </p>
        <div className={controls['row']}>
          {items > 0 && (
            <Link className={controls['primary']} to={paths.quiz(lesson.id)}>
              퀴즈 {items}문항 풀기
            </Link>
          )}
          {hasAnswered && (
            <Suspense fallback={null}>
              <MissedLink lesson={lesson.id} checkpoint={data.checkpoint} />
            </Suspense>
          )}
          {hasCards && (
            <Link className={controls['secondary']} to={paths.chapterCards(lesson.chapter)}>
              이 챕터 카드 넘기기
            </Link>
          )}
          {!isRead && (
            <button
              type="button"
              className={controls['quiet']}
              onClick={(event) => {
                // It goes away: the focus goes to the next step, of which the status speaks.
                event.currentTarget.parentElement?.querySelector('a')?.focus();
                readAll();
              }}
            >
              <Icon name="check" />
              읽음으로 표시
            </button>
          )}
        </div>
      </div>
      {lesson.sources.length > 0 && (
        <details className={styles['sources']}>
          <summary>이 레슨의 출처</summary>
          <ul>
            {lesson.sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </details>
      )}
      <nav ref={turn} className={styles['turn']} aria-label="앞뒤 레슨" data-print="off">
        {previous && (
          <Link to={paths.lesson(previous.id)} rel="prev">
            <span>
              <Icon name="left" size={14} /> 이전 레슨
            </span>
            {previous.title}
          </Link>
        )}
        {next && (
          <Link to={paths.lesson(next.id)} rel="next" className={styles['next']}>
            <span>
              다음 레슨 <Icon name="right" size={14} />
            </span>
            {next.title}
          </Link>
        )}
      </nav>
    </footer>
  );
}
