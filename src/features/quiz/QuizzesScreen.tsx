import { use } from 'react';
import { Link } from 'react-router-dom';
import { lessonsOf } from '#core/course/outline.ts';
import { paths } from '#core/course/paths.ts';
import { lessonProgress, totalProgress } from '#core/progress/lesson-progress.ts';
import { loadOutline } from '#course/course.ts';
import styles from '#features/quiz/QuizzesScreen.module.css';
import { useProgress } from '#state/study-context.ts';
import controls from '#ui/controls.module.css';
import { Head } from '#ui/Head.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Meter } from '#ui/Meter.tsx';
import { Page } from '#ui/Page.tsx';

/** The quizzes of all lessons. */
export default function QuizzesScreen() {
  const outline = use(loadOutline());
  const progress = useProgress();
  const all = totalProgress(progress, lessonsOf(outline)).quiz;
  return (
    <Page
      title="퀴즈"
      lead="레슨마다 짧은 퀴즈가 있어요. 틀려도 괜찮아요. 보기마다 왜 그런지 알려 드려요."
    >
      <Head
        title="퀴즈"
        path={paths.quizzes}
        description={`Kubernetes 기초를 확인하는 문항 ${all.of}개. 보기마다 해설이 있습니다.`}
      />
      <Meter label="맞힌 문항" {...all} />
      <nav aria-label="다른 퀴즈" className={controls['ways']}>
        <Link to={paths.exam}>
          <Icon name="timer" />
          모의고사 보기
        </Link>
        <Link to={paths.mistakes}>
          <Icon name="note" />
          오답노트
        </Link>
        <Link to={`${paths.sheet}?what=quiz`}>
          <Icon name="print" />
          문제지 인쇄
        </Link>
      </nav>
      {outline.chapters.map((chapter) => (
        <section key={chapter.id} id={chapter.id} aria-labelledby={`quiz-${chapter.id}`}>
          <h2 id={`quiz-${chapter.id}`} className={controls['group']}>
            {chapter.title}
          </h2>
          <ul className={controls['list']}>
            {chapter.lessons
              .filter((lesson) => lesson.items.length > 0)
              .map((lesson) => {
                const { done, of } = lessonProgress(progress, lesson).quiz;
                return (
                  <li key={lesson.id} className={styles['entry']}>
                    <Link to={paths.quiz(lesson.id)}>{lesson.title}</Link>
                    <span>{done > 0 ? `${of}문항 중 ${done}개 맞힘` : `${of}문항`}</span>
                  </li>
                );
              })}
          </ul>
        </section>
      ))}
    </Page>
  );
}
