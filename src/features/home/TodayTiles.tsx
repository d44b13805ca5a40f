import { use } from 'react';
import { Link } from 'react-router-dom';
import { lessonsOf, type OutlineSection } from '#core/course/outline.ts';
import { paths } from '#core/course/paths.ts';
import { recallOf } from '#core/memory/picture.ts';
import { unitsBySection } from '#core/memory/units.ts';
import { loadOutline } from '#course/course.ts';
import styles from '#features/home/HomeScreen.module.css';
import { useLeftToday, useUnits } from '#practice/use-today-queue.ts';
import { type Memory, useMemory } from '#state/memory-context.ts';
import { useMistakes } from '#state/mistakes-context.ts';

/** What today asks for, each with the way to it: reviews, mistakes, the weakest section, the exam. */
export function TodayTiles() {
  const memory = useMemory();
  const left = useLeftToday();
  const open = useMistakes().length;
  const weakest = useWeakestSection(memory);
  const { examDay } = memory.plan;
  const daysLeft = examDay === undefined ? undefined : examDay - memory.today;
  return (
    <ul className={styles['tiles']} aria-label="오늘 할 일">
      <li data-due={left > 0 || undefined}>
        <Link to={paths.review}>
          <span>오늘의 복습</span>
          <strong>{left === 0 ? '다 했어요' : `${left}개`}</strong>
        </Link>
      </li>
      <li>
        <Link to={paths.mistakes}>
          <span>오답노트</span>
          <strong>{open === 0 ? '비어 있어요' : `${open}문항`}</strong>
        </Link>
      </li>
      {weakest && (
        <li>
          <Link to={paths.drill(weakest.id)}>
            <span>가장 흐려진 섹션</span>
            <strong>{weakest.title}</strong>
          </Link>
        </li>
      )}
      <li>
        <Link to={paths.exam}>
          <span>모의고사</span>
          <strong>
            {daysLeft === undefined || daysLeft < 0
              ? '실력 재기'
              : daysLeft === 0
                ? '오늘이 시험일'
                : `시험까지 ${daysLeft}일`}
          </strong>
        </Link>
      </li>
    </ul>
  );
}

/** Above this share of predicted recall, a section is not weak. */
const STRONG = 0.9;

function useWeakestSection({ memories, today }: Memory): OutlineSection | undefined {
  const own = unitsBySection(useUnits());
  const [weakest] = lessonsOf(use(loadOutline()))
    .flatMap(({ sections }) => sections)
    .flatMap((section) => {
      const { recall } = recallOf(own.get(section.id) ?? [], memories, today);
      return recall === undefined || recall >= STRONG ? [] : [{ section, recall }];
    })
    .sort((a, b) => a.recall - b.recall);
  return weakest?.section;
}
