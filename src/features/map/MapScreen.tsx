import { use } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import type { OutlineLesson } from '#core/course/outline.ts';
import { paths } from '#core/course/paths.ts';
import { lessonProgress } from '#core/progress/lesson-progress.ts';
import type { Progress } from '#core/progress/summary.ts';
import { loadOutline } from '#course/course.ts';
import styles from '#features/map/MapScreen.module.css';
import { MemoryMap } from '#features/map/MemoryMap.tsx';
import { useProgress } from '#state/study-context.ts';
import { Head } from '#ui/Head.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Page } from '#ui/Page.tsx';
import { Segments } from '#ui/Segments.tsx';
import { useAfterFirstPaint } from '#ui/use-after-first-paint.ts';

const VIEWS = [
  ['read', '읽기'],
  ['memory', '기억'],
] as const;

/** The whole course in order: the state of every lesson, or how much of it is remembered. */
export default function MapScreen() {
  const [params, setParams] = useSearchParams();
  const isMemory = useAfterFirstPaint(params.get('view') === 'memory', false);
  const show = (view: string) =>
    setParams(view === 'memory' ? { view } : {}, { replace: true, preventScrollReset: true });
  return (
    <Page title="학습 지도" lead="순서대로 읽는 것이 가장 쉬워요. 아는 곳은 건너뛰어도 괜찮아요.">
      <Head
        title="학습 지도"
        path={paths.learn}
        description="Kubernetes 기초 과정의 모든 챕터와 레슨을 순서대로 봅니다."
      />
      <Segments
        name="view"
        label="지도에 보일 것"
        options={VIEWS}
        value={isMemory ? 'memory' : 'read'}
        choose={show}
      />
      {isMemory ? <MemoryMap /> : <LessonMap />}
    </Page>
  );
}

function LessonMap() {
  const outline = use(loadOutline());
  const progress = useProgress();
  return (
    <ol className={styles['chapters']}>
      {outline.chapters.map((chapter, index) => (
        <li key={chapter.id} id={chapter.id} className={styles['chapter']}>
          <h2>
            <span className={styles['number']}>{index + 1}</span>
            {chapter.title}
          </h2>
          <p className={styles['summary']}>{chapter.summary}</p>
          <ul className={styles['lessons']}>
            {chapter.lessons.map((lesson) => (
              <LessonRow key={lesson.id} lesson={lesson} progress={progress} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function LessonRow({ lesson, progress }: { lesson: OutlineLesson; progress: Progress }) {
  const { state, read, quiz, changed } = lessonProgress(progress, lesson);
  const words =
    state === 'read'
      ? '다 읽음'
      : state === 'started'
        ? `${read.of}개 섹션 중 ${read.done}개 읽음`
        : `약 ${lesson.minutes}분`;
  return (
    <li className={styles['lesson']} data-state={state}>
      <span className={styles['sign']} aria-hidden="true">
        {state === 'read' && <Icon name="check" size={14} />}
      </span>
      <Link to={paths.lesson(lesson.id)}>{lesson.title}</Link>
      <span className={styles['state']}>
        {words}
        {quiz.done > 0 && ` · 문항 ${quiz.of}개 중 ${quiz.done}개 맞힘`}
        {changed.length > 0 && ` · 바뀐 내용 ${changed.length}개`}
      </span>
    </li>
  );
}
