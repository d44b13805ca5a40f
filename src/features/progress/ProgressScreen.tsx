import { use } from 'react';
import { Link } from 'react-router-dom';
import { lessonsOf } from '#core/course/outline.ts';
import { paths } from '#core/course/paths.ts';
import { lessonProgress, totalProgress } from '#core/progress/lesson-progress.ts';
import { loadOutline } from '#course/course.ts';
import { PlanCard } from '#features/progress/PlanCard.tsx';
import styles from '#features/progress/ProgressScreen.module.css';
import { StudyPicture } from '#features/progress/StudyPicture.tsx';
import { useProgress, useStudy } from '#state/study-context.ts';
import controls from '#ui/controls.module.css';
import { Empty } from '#ui/Empty.tsx';
import { Head } from '#ui/Head.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Meter } from '#ui/Meter.tsx';
import { Page } from '#ui/Page.tsx';

const WAYS = [
  [paths.memoryMap, 'map', '기억 지도'],
  [paths.mistakes, 'note', '오답노트'],
  [paths.exam, 'timer', '모의고사'],
  [paths.settings, 'settings', '설정'],
  [paths.data, 'data', '내보내기와 가져오기'],
] as const;

/** How far the learner is. */
export default function ProgressScreen() {
  const outline = use(loadOutline());
  const lessons = lessonsOf(outline);
  const progress = useProgress();
  const isReady = useStudy((state) => state.status !== 'loading');
  const { read, cards, quiz } = totalProgress(progress, lessons);
  const empty = progress.read.size + progress.cards.size + progress.quiz.size === 0;
  return (
    <Page title="기록">
      <Head
        title="기록"
        path={paths.progress}
        description="읽은 섹션, 아는 키워드, 맞힌 문항을 봅니다."
      />
      {empty && lessons[0] && (
        <Empty icon="chart" text="아직 기록이 없어요. 레슨을 하나 읽으면 여기에 쌓여요.">
          <Link className={controls['primary']} to={paths.lesson(lessons[0].id)}>
            첫 레슨 시작하기
          </Link>
        </Empty>
      )}
      <section className={styles['totals']} aria-label="전체">
        <Meter label="읽은 섹션" {...read} />
        <Meter label="아는 키워드" {...cards} />
        <Meter label="맞힌 문항" {...quiz} />
      </section>
      <nav aria-label="기록에서 갈 곳" className={controls['ways']}>
        {WAYS.map(([to, icon, name]) => (
          <Link key={to} to={to}>
            <Icon name={icon} />
            {name}
          </Link>
        ))}
      </nav>
      {isReady && (
        <>
          <PlanCard />
          {!empty && <StudyPicture />}
        </>
      )}
      <section aria-labelledby="by-chapter">
        <h2 id="by-chapter" className={styles['title']}>
          레슨별
        </h2>
        <div className={styles['scroll']}>
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">레슨</th>
                <th scope="col">읽은 섹션</th>
                <th scope="col">아는 키워드</th>
                <th scope="col">맞힌 문항</th>
              </tr>
            </thead>
            {outline.chapters.map((chapter) => (
              <tbody key={chapter.id}>
                <tr>
                  <th scope="rowgroup" colSpan={4} className={styles['chapter']}>
                    {chapter.title}
                  </th>
                </tr>
                {chapter.lessons.map((lesson) => {
                  const own = lessonProgress(progress, lesson);
                  return (
                    <tr key={lesson.id}>
                      <th scope="row">
                        <Link to={paths.lesson(lesson.id)}>{lesson.title}</Link>
                      </th>
                      {[own.read, own.cards, own.quiz].map((share, index) => (
                        // biome-ignore lint/suspicious/noArrayIndexKey: the three columns never move
                        <td key={index} data-full={share.of > 0 && share.done === share.of}>
                          {share.of === 0 ? '–' : `${share.done}/${share.of}`}
                        </td>
                      ))}
                    </tr>
                  );
                })}
              </tbody>
            ))}
          </table>
        </div>
      </section>
    </Page>
  );
}
