import { use } from 'react';
import { Link, Navigate, useSearchParams } from 'react-router-dom';
import { lessonsOf } from '#core/course/outline.ts';
import { paths } from '#core/course/paths.ts';
import { lessonProgress, nextLesson, totalProgress } from '#core/progress/lesson-progress.ts';
import { loadOutline } from '#course/course.ts';
import { BackupReminder } from '#features/home/BackupReminder.tsx';
import styles from '#features/home/HomeScreen.module.css';
import { TodayTiles } from '#features/home/TodayTiles.tsx';
import { useProgress } from '#state/study-context.ts';
import controls from '#ui/controls.module.css';
import { Icon } from '#ui/Icon.tsx';
import { Meter } from '#ui/Meter.tsx';

/**
 * For who has begun: where to read on, what today asks for, and how far the course is. The shortcut of
 * the installed app (`manifest.webmanifest`) leads straight to the first.
 */
export default function GoOn() {
  const outline = use(loadOutline());
  const progress = useProgress();
  const next = nextLesson(progress, outline);
  const { read, cards, quiz } = totalProgress(progress, lessonsOf(outline));
  const share = next && lessonProgress(progress, next).read;
  const [asked] = useSearchParams();
  if (next && asked.get('go') === 'on') return <Navigate to={paths.lesson(next.id)} replace />;
  return (
    <>
      <section className={styles['now']}>
        {next ? (
          <>
            <p className={styles['kicker']}>
              {share && share.done > 0 ? '읽던 레슨' : '다음 레슨'}
            </p>
            <h1 tabIndex={-1}>{next.title}</h1>
            <p className={styles['lead']}>{next.summary}</p>
            <div className={controls['row']}>
              <Link className={controls['primary']} to={paths.lesson(next.id)}>
                {share && share.done > 0 ? '이어서 읽기' : '읽기 시작하기'}
                <Icon name="right" />
              </Link>
              <span className={styles['left']}>
                {share && share.done > 0
                  ? `${share.of - share.done}개 섹션 남았어요`
                  : `약 ${next.minutes}분`}
              </span>
            </div>
          </>
        ) : (
          <>
            <p className={styles['kicker']}>완주했어요</p>
            <h1 tabIndex={-1}>모든 레슨을 다 읽었어요</h1>
            <p className={styles['lead']}>이제 카드로 떠올리고 퀴즈로 확인해 보세요.</p>
            <Link className={controls['primary']} to={paths.chapterCards('all')}>
              전체 카드 복습하기
              <Icon name="right" />
            </Link>
          </>
        )}
      </section>
      <section aria-labelledby="so-far" className={styles['meters']}>
        <h2 id="so-far">지금까지</h2>
        <Meter label="읽은 섹션" {...read} />
        <Meter label="아는 키워드" {...cards} />
        <Meter label="맞힌 문항" {...quiz} />
        <Link to={paths.progress}>기록 자세히 보기</Link>
      </section>
      <TodayTiles />
      <BackupReminder />
    </>
  );
}
