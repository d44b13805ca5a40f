import { lazy, type ReactNode, Suspense, use } from 'react';
import { Link } from 'react-router-dom';
import { paths } from '#core/course/paths.ts';
import { loadSummary } from '#course/course.ts';
import { HomePicture } from '#features/home/HomePicture.tsx';
import styles from '#features/home/HomeScreen.module.css';
import { useProgress } from '#state/study-context.ts';
import controls from '#ui/controls.module.css';
import { Head } from '#ui/Head.tsx';
import { Icon } from '#ui/Icon.tsx';

const GoOn = lazy(() => import('#features/home/GoOn.tsx'));

/** Today: the one thing to do now, and how far the course is. */
export default function HomeScreen() {
  const progress = useProgress();
  const started = progress.read.size + progress.cards.size + progress.quiz.size > 0;
  const welcome = (
    <Frame started={false}>
      <Welcome />
    </Frame>
  );
  // Only who has begun needs the whole course and what remembers; what was drawn ahead stays until
  // it has come.
  return (
    <Suspense fallback={welcome}>
      {started ? (
        <Frame started>
          <GoOn />
        </Frame>
      ) : (
        welcome
      )}
    </Suspense>
  );
}

function Frame({ started, children }: { readonly started: boolean; readonly children: ReactNode }) {
  const { chapters } = use(loadSummary());
  return (
    <div className={styles['page']} data-started={started || undefined}>
      <Head
        title="쿠베이직"
        kind="website"
        path={paths.today}
        description="Kubernetes의 기초를 한국어로 읽고, 떠올리고, 풀어 보는 무료 학습 사이트입니다. 로그인 없이 바로 시작합니다."
      />
      {children}
      <section aria-labelledby="chapters" className={styles['chapters']}>
        <h2 id="chapters">이런 순서로 배워요</h2>
        <ol>
          {chapters.map((chapter) => (
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

/** What a newcomer sees: what this is, and the first step. */
function Welcome() {
  const { chapters, first, ...counts } = use(loadSummary());
  return (
    <>
      <section className={styles['now']}>
        <h1 tabIndex={-1}>
          Kubernetes의 기초,
          <br />
          한국어로 제대로.
        </h1>
        <p className={styles['lead']}>
          컨테이너가 무엇인지부터 내 손으로 클러스터를 세우기까지, {chapters.length}개 챕터를 읽고
          카드로 떠올리고 퀴즈로 확인해요. 로그인도 설치도 없어요.
        </p>
        {first && (
          <Link className={controls['primary']} to={paths.lesson(first.id)}>
            첫 레슨 시작하기
            <Icon name="right" />
          </Link>
        )}
        <p className={styles['note']}>
          다른 기기에서 공부했나요? <Link to={`${paths.data}#import`}>기록 파일 가져오기</Link>
        </p>
      </section>
      <HomePicture />
      <dl className={styles['figures']}>
        {[
          ['레슨', counts.lessons],
          ['키워드', counts.keywords],
          ['문항', counts.items],
        ].map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
