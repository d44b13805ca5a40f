import { use } from 'react';
import { Link } from 'react-router-dom';
import type { OutlineSection } from '#core/course/outline.ts';
import { paths } from '#core/course/paths.ts';
import { recallOf } from '#core/memory/picture.ts';
import { unitsBySection } from '#core/memory/units.ts';
import { loadOutline } from '#course/course.ts';
import styles from '#features/map/MemoryMap.module.css';
import { useUnits } from '#practice/use-today-queue.ts';
import { type Memory, useMemory } from '#state/memory-context.ts';
import controls from '#ui/controls.module.css';
import { Empty } from '#ui/Empty.tsx';

/** 기억 지도: how much of every section is still remembered, now and on the day of the exam. */
export function MemoryMap() {
  const outline = use(loadOutline());
  const memory = useMemory();
  const units = unitsBySection(useUnits());
  const { memories, today, plan } = memory;
  const examDay = plan.examDay !== undefined && plan.examDay > today ? plan.examDay : undefined;
  if (memories.size === 0) {
    return (
      <Empty
        icon="map"
        text="아직 떠올려 본 것이 없어요. 복습을 시작하면 섹션마다 얼마나 기억하는지 여기에 그려요."
      >
        <Link className={controls['primary']} to={paths.review}>
          오늘의 복습 시작하기
        </Link>
      </Empty>
    );
  }
  return (
    <>
      <p className={styles['legend']}>
        섹션을 누르면 그 섹션에서 잊기 쉬운 것부터 10개까지 물어봐요. 퍼센트는 지금 떠올릴 수 있을
        것으로 보이는 비율이에요.
        {examDay !== undefined && ' 화살표 뒤는 복습을 더 하지 않았을 때 시험일의 비율이에요.'}
      </p>
      <ol className={styles['chapters']}>
        {outline.chapters.map((chapter) => (
          <li key={chapter.id}>
            <h2>{chapter.title}</h2>
            <ul className={styles['sections']}>
              {chapter.lessons
                .flatMap(({ sections }) => sections)
                .map((section) => (
                  <li key={section.id}>
                    <SectionTile
                      section={section}
                      units={units.get(section.id) ?? []}
                      memory={memory}
                      examDay={examDay}
                    />
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
}

type TileProps = {
  readonly section: OutlineSection;
  readonly units: readonly string[];
  readonly memory: Memory;
  readonly examDay: number | undefined;
};

function SectionTile({ section: { id, title }, units, memory, examDay }: TileProps) {
  const { memories, today } = memory;
  const { recall, met, of } = recallOf(units, memories, today);
  const then = examDay === undefined ? undefined : recallOf(units, memories, examDay).recall;
  return (
    <Link to={paths.drill(id)} data-met={recall !== undefined}>
      <span className={styles['title']}>{title}</span>
      <span className={styles['figures']}>
        {recall === undefined ? (
          '아직'
        ) : (
          <>
            <span className="visually-hidden">지금 </span>
            {percent(recall)}
            {then !== undefined && (
              <>
                <span aria-hidden="true"> → </span>
                <span className="visually-hidden">, 시험일 </span>
                {percent(then)}
              </>
            )}
          </>
        )}
      </span>
      <span className={styles['bar']} aria-hidden="true">
        {recall !== undefined && <span style={{ inlineSize: percent((recall * met) / of) }} />}
      </span>
      <span className={styles['met']}>
        {of}개 중 {met}개 떠올려 봄
      </span>
    </Link>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
