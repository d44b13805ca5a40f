import { use, useEffect, useRef, useState } from 'react';
import { Link } from 'react-router-dom';
import { lessonsOf, type OutlineLesson } from '#core/course/outline.ts';
import { paths } from '#core/course/paths.ts';
import type { Mistake } from '#core/memory/mistakes.ts';
import { loadOutline } from '#course/course.ts';
import { ConfusedWords } from '#features/mistakes/ConfusedWords.tsx';
import { MistakeEntry } from '#features/mistakes/MistakeEntry.tsx';
import styles from '#features/mistakes/MistakesScreen.module.css';
import { useMistakes } from '#state/mistakes-context.ts';
import { useStudy } from '#state/study-context.ts';
import controls from '#ui/controls.module.css';
import { Empty } from '#ui/Empty.tsx';
import { Head } from '#ui/Head.tsx';
import { Page } from '#ui/Page.tsx';

type Entry = { readonly mistake: Mistake; readonly lesson: OutlineLesson };
type Opened = Entry & { readonly at: number };

/** 오답노트: what went wrong or was only guessed, until it is right and sure on two days. */
export default function MistakesScreen() {
  const isReady = useStudy((state) => state.status !== 'loading');
  const outline = use(loadOutline());
  const mistakes = useMistakes();
  const [wanted, setWanted] = useState('all');
  const [opened, setOpened] = useState<Opened>();
  const lessonOf = (item: string) =>
    lessonsOf(outline).find((lesson) => lesson.items.some(({ id }) => `q:${id}` === item));
  const known = mistakes.flatMap((mistake) => {
    const lesson = lessonOf(mistake.item);
    return lesson ? [{ mistake, lesson }] : [];
  });
  const chapters = outline.chapters.filter(({ id }) =>
    [...known, ...(opened ? [opened] : [])].some(({ lesson }) => lesson.chapter === id),
  );
  // A chapter whose last mistake was mended is no choice any more.
  const chapter = chapters.some(({ id }) => id === wanted) ? wanted : 'all';
  const shown = known.filter(({ lesson }) => chapter === 'all' || lesson.chapter === chapter);
  // What is being answered stays in its place until it is closed, mended or not: its verdict is read there.
  const isOpened = ({ mistake }: Entry) => mistake.item === opened?.mistake.item;
  const entries = opened
    ? shown
        .filter((entry) => !isOpened(entry))
        .toSpliced(opened.at, 0, shown.find(isOpened) ?? opened)
    : shown;
  // With what was mended goes the button that closed it.
  const wasOpen = useRef(false);
  useEffect(() => {
    const isClosed = wasOpen.current && !opened;
    wasOpen.current = opened !== undefined;
    if (!isClosed || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [opened]);
  return (
    <Page
      title="오답노트"
      lead="틀린 문항과 찍어서 맞힌 문항이 저절로 모여요. 서로 다른 두 날에 확실히 맞히면 빠져요."
    >
      <Head
        title="오답노트"
        path={paths.mistakes}
        description="틀린 문항을 까닭과 메모와 함께 모아 두고 다시 풉니다."
      />
      {!isReady ? (
        <p role="status">기록을 불러오고 있어요…</p>
      ) : known.length === 0 && !opened ? (
        <Empty icon="note" text="지금은 비어 있어요. 퀴즈를 풀다 틀리면 여기에 모아 둘게요.">
          <Link className={controls['primary']} to={paths.quizzes}>
            퀴즈 풀기
          </Link>
        </Empty>
      ) : (
        <>
          <div className={`${controls['row']} ${styles['tools']}`} data-print="off">
            <label className={styles['filter']}>
              챕터
              <select
                className={controls['field']}
                value={chapter}
                onChange={(event) => {
                  setWanted(event.target.value);
                  setOpened(undefined);
                }}
              >
                <option value="all">전체 {known.length}문항</option>
                {chapters.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </select>
            </label>
            <button type="button" className={controls['secondary']} onClick={() => window.print()}>
              인쇄하기
            </button>
          </div>
          <ConfusedWords />
          <ul className={controls['list']}>
            {entries.map((entry, at) => (
              <MistakeEntry
                key={entry.mistake.item}
                {...entry}
                isOpen={isOpened(entry)}
                isMended={!shown.includes(entry)}
                toggle={() => setOpened(isOpened(entry) ? undefined : { ...entry, at })}
              />
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}
