import { Link } from 'react-router-dom';
import { lessonsOf } from '#core/course/outline.ts';
import { paths } from '#core/course/paths.ts';
import { lessonProgress, nextLesson, totalProgress } from '#core/progress/lesson-progress.ts';
import { outline } from '#course/course.ts';
import { BackupReminder } from '#features/home/BackupReminder.tsx';
import { HomePicture } from '#features/home/HomePicture.tsx';
import styles from '#features/home/HomeScreen.module.css';
import { TodayTiles } from '#features/home/TodayTiles.tsx';
import { useProgress } from '#state/study-context.ts';
import controls from '#ui/controls.module.css';
import { Head } from '#ui/Head.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Meter } from '#ui/Meter.tsx';

const LESSONS = lessonsOf(outline);

/** Today: the one thing to do now, and how far the course is. */
export default function HomeScreen() {
  const progress = useProgress();
  const next = nextLesson(progress, outline);
  const started = progress.read.size + progress.cards.size + progress.quiz.size > 0;
  const { read, cards, quiz } = totalProgress(progress, LESSONS);
  const share = next && lessonProgress(progress, next).read;
  return (
    <div className={styles['page']} data-started={started || undefined}>
      <Head
        title="쿠베이직"
        kind="website"
        path={paths.today}
        description="Kubernetes의 기초를 한국어로 읽고, 떠올리고, 풀어 보는 무료 학습 사이트입니다. 로그인 없이 바로 시작합니다."
      />
      <section className={styles['now']}>
        {started ? (
          next ? (
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
          )
        ) : (
          <>
            <h1 tabIndex={-1}>
              Kubernetes의 기초,
              <br />
              한국어로 제대로.
            </h1>
            <p className={styles['lead']}>
              컨테이너가 무엇인지부터 내 손으로 클러스터를 세우기까지, {outline.chapters.length}개
              챕터를 읽고 카드로 떠올리고 퀴즈로 확인해요. 로그인도 설치도 없어요.
            </p>
            {LESSONS[0] && (
              <Link className={controls['primary']} to={paths.lesson(LESSONS[0].id)}>
                첫 레슨 시작하기
                <Icon name="right" />
              </Link>
            )}
            <p className={styles['note']}>
              다른 기기에서 공부했나요? <Link to={`${paths.data}#import`}>기록 파일 가져오기</Link>
            </p>
          </>
        )}
      </section>
      {started && <BackupReminder />}
      {started ? (
        <section aria-labelledby="so-far" className={styles['meters']}>
          <h2 id="so-far">지금까지</h2>
          <Meter label="읽은 섹션" {...read} />
          <Meter label="아는 키워드" {...cards} />
          <Meter label="맞힌 문항" {...quiz} />
          <Link to={paths.progress}>기록 자세히 보기</Link>
        </section>
      ) : (
        <HomePicture />
      )}
      {started ? (
        <TodayTiles />
      ) : (
        <dl className={styles['figures']}>
          {[
            ['레슨', LESSONS.length],
            ['키워드', cards.of],
            ['문항', quiz.of],
          ].map(([name, count]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{count}</dd>
            </div>
          ))}
        </dl>
      )}
      <section aria-labelledby="chapters" className={styles['chapters']}>
        <h2 id="chapters">이런 순서로 배워요</h2>
        <ol>
          {outline.chapters.map((chapter) => (
            <li key={chapter.id}>
              <Link to={`${paths.learn}#${chapter.id}`}>{chapter.title}</Link>
              <p>{chapter.summary}</p>
            </li>
          ))}
        </ol>
        <p className={styles['note']}>
          학습 기록은 이 브라우저에만 남아요. <Link to={paths.data}>데이터와 개인정보</Link>에서
          내보내고 되돌릴 수 있어요.
        </p>
      </section>
    </div>
  );
}
