import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router-dom';
import type { LessonData } from '#core/course/data.ts';
import { paths } from '#core/course/paths.ts';
import { LessonContents } from '#features/lesson/LessonContents.tsx';
import { LessonEnd } from '#features/lesson/LessonEnd.tsx';
import styles from '#features/lesson/LessonScreen.module.css';
import { LessonSection } from '#features/lesson/LessonSection.tsx';
import type { Masked } from '#features/lesson/MaskBar.tsx';
import { lessonText, MaskingContext } from '#features/lesson/masking-context.ts';
import { useDrawn } from '#features/lesson/use-drawn.ts';
import { usePassage } from '#features/lesson/use-passage.ts';
import { useReading } from '#features/lesson/use-reading.ts';
import { useSectionKeys } from '#features/lesson/use-section-keys.ts';
import { KeyHint } from '#practice/KeyHint.tsx';
import { useKey } from '#practice/use-key.ts';
import { useProgress, useStudy } from '#state/study-context.ts';
import { BlockBoundary } from '#ui/BlockBoundary.tsx';
import controls from '#ui/controls.module.css';
import { Head } from '#ui/Head.tsx';
import { Icon } from '#ui/Icon.tsx';
import { ProseMaskContext, Unmasked } from '#ui/Prose/prose-context.ts';
import { TreeProse } from '#ui/Prose/TreeProse.tsx';

const MaskBar = lazy(() => import('#features/lesson/MaskBar.tsx'));

/** One lesson to read. */
export default function LessonScreen({ data }: { readonly data: LessonData }) {
  const { lesson, chapter, siblings } = data;
  const progress = useProgress();
  const record = useStudy((state) => state.record);
  const from: unknown = useLocation().state;
  const back = readBack(from);
  const navigate = useNavigate();
  useKey('passage', () => back && navigate(back));
  const passage = usePassage(lesson.id);
  const [isMasking, setMasking] = useState(false);
  const toggleMasks = () => setMasking((before) => !before);
  useKey('mask', toggleMasks);
  const [masked, setMasked] = useState<Masked>();
  const plain = useMemo(() => lessonText(lesson), [lesson]);
  const text = masked?.text ?? plain;
  const readSections = (ids: readonly string[]) => {
    for (const { id, rev } of lesson.sections) {
      const known = progress.read.get(`s:${id}`);
      if (!ids.includes(id) || (known && known.rev >= rev)) continue;
      record({ kind: 'read', item: `s:${id}`, rev });
    }
  };
  const drawn = useDrawn(lesson.sections.length);
  const sections = lesson.sections.slice(0, Math.max(1, drawn));
  const ids = lesson.sections.slice(0, drawn).map((section) => section.id);
  useSectionKeys(ids);
  const current = useReading(ids, (id) => readSections([id]));
  // With the bar goes the button that was pressed: one reads on where one is.
  const wasMasking = useRef(false);
  useEffect(() => {
    const isOver = wasMasking.current && !isMasking;
    wasMasking.current = isMasking;
    if (!isOver || document.activeElement !== document.body) return;
    const heading = document.getElementById(current ? `${current}-title` : 'lesson-title');
    heading?.focus({ preventScroll: true });
  }, [isMasking, current]);
  const isRead = lesson.sections.every(({ id }) => progress.read.has(`s:${id}`));

  const contents = drawn > 0 && (
    <LessonContents text={text} current={current} progress={progress} />
  );

  return (
    <div className={styles['frame']}>
      <Head title={lesson.title} description={lesson.summary} path={paths.lesson(lesson.id)} />
      <nav className={styles['map']} aria-label="이 챕터의 레슨" data-print="off">
        <p className={styles['map-title']}>{chapter.title}</p>
        <ul>
          {siblings.map((other) => (
            <li key={other.id}>
              <Link
                to={paths.lesson(other.id)}
                aria-current={other.id === lesson.id ? 'page' : undefined}
              >
                {other.title}
              </Link>
            </li>
          ))}
        </ul>
        <Link to={paths.learn} className={styles['map-all']}>
          학습 지도 전체
        </Link>
      </nav>

      <article className={styles['lesson']} aria-labelledby="lesson-title">
        <header className={styles['head']}>
          <p className={styles['kicker']}>
            <Link to={`${paths.learn}#${lesson.chapter}`}>{chapter.title}</Link>
            <span> · 약 {lesson.minutes}분</span>
          </p>
          <h1 id="lesson-title" tabIndex={-1}>
            {lesson.title}
          </h1>
          {lesson.question && <p className={styles['question']}>{lesson.question}</p>}
          <div className={styles['tools']} data-print="off">
            <button
              type="button"
              className={controls['quiet']}
              aria-pressed={isMasking}
              onClick={toggleMasks}
            >
              <Icon name="mask" />
              키워드 가리고 읽기 <KeyHint action="mask" />
            </button>
          </div>
        </header>
        <details className={styles['contents-phone']} data-print="off">
          <summary>이 레슨의 차례</summary>
          {contents}
        </details>
        <MaskingContext value={masked?.masking}>
          <ProseMaskContext value={masked?.Mask ?? Unmasked}>
            {lesson.intro.length > 0 && (
              <div className={styles['intro']}>
                <TreeProse tree={text.intro} />
              </div>
            )}
            {sections.map((section, index) => (
              <LessonSection
                key={section.id}
                section={section}
                title={text.sections[index]?.title ?? []}
                prose={text.sections[index]?.prose ?? section.prose}
                isWhole={index < drawn}
                isPassage={passage === section.id}
              />
            ))}
            {drawn === lesson.sections.length && (
              <LessonEnd
                data={data}
                recap={text.recap}
                isRead={isRead}
                readAll={() => readSections(ids)}
              />
            )}
          </ProseMaskContext>
        </MaskingContext>
        {isMasking && (
          <BlockBoundary>
            <Suspense>
              <MaskBar data={data} change={setMasked} close={() => setMasking(false)} />
            </Suspense>
          </BlockBoundary>
        )}
      </article>

      <aside className={styles['contents']} aria-label="이 레슨의 차례" data-print="off">
        <p className={styles['map-title']}>이 레슨</p>
        {contents}
      </aside>
      {back && (
        <Link to={back} className={styles['back']} data-floating>
          <Icon name="left" />
          문제로 돌아가기
        </Link>
      )}
    </div>
  );
}

/** The question a reader came from, when a quiz sent them here. */
function readBack(state: unknown): string | undefined {
  if (typeof state !== 'object' || state === null || !('back' in state)) return undefined;
  return typeof state.back === 'string' && /^\/(?:quiz|review|mistakes)\//.test(state.back)
    ? state.back
    : undefined;
}
