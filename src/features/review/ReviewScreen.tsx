import { useMemo } from 'react';
import { Link } from 'react-router-dom';
import { lessonsOf } from '#core/course/outline.ts';
import { paths } from '#core/course/paths.ts';
import { lastNewDay, paceFor } from '#core/memory/plan.ts';
import { queueFor } from '#core/memory/queue.ts';
import { unitsOf } from '#core/memory/units.ts';
import { outline } from '#course/course.ts';
import styles from '#features/review/ReviewScreen.module.css';
import { ReviewTable } from '#features/review/ReviewTable.tsx';
import { useSettings } from '#state/settings-context.ts';
import { useMemory, useProgress, useStudy } from '#state/study-context.ts';
import controls from '#ui/controls.module.css';
import { Head } from '#ui/Head.tsx';
import { Page } from '#ui/Page.tsx';

const UNITS = lessonsOf(outline).flatMap(unitsOf);

/** Today's review: everything that is due, cards and questions together, and a few new ones. */
export default function ReviewScreen() {
  const isReady = useStudy((state) => state.status !== 'loading');
  return (
    <Page
      title="오늘의 복습"
      lead="잊어버릴 때쯤 다시 물어봐요. 카드와 문항을 함께 섞어 하루치만큼만 골랐어요."
    >
      <Head
        title="오늘의 복습"
        path={paths.review}
        description="기억 모형이 고른 오늘의 카드와 문항을 복습합니다."
      />
      {isReady ? <Today /> : <p role="status">기록을 불러오고 있어요…</p>}
    </Page>
  );
}

function Today() {
  const { memories, today, plan } = useMemory();
  const { read } = useProgress();
  const newPerDay = useSettings((state) => state.newPerDay);
  const perDay = useSettings((state) => state.perDay);
  // What is new comes from sections that were read; before the first there is nothing to recall.
  const open = UNITS.filter(({ unit, section }) => memories.has(unit) || read.has(`s:${section}`));
  const fresh = open.filter(({ unit }) => !memories.has(unit)).length;
  const isLate = plan.examDay !== undefined && today > lastNewDay(today, plan.examDay);
  const pace = paceFor(fresh, today, plan);
  const limits = { perDay, newPerDay: isLate ? 0 : Math.max(newPerDay, pace ?? 0) };
  const queue = queueFor(
    open.map(({ unit }) => unit),
    memories,
    { today, limits, plan },
  );
  // The sitting goes on with the queue it began with, whatever its own answers change.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new queue is a new day
  const units = useMemo(() => queue.units, [today]);
  if (units.length > 0) return <ReviewTable key={today} units={units} />;
  return (
    <section className={styles['empty']}>
      {open.length === 0 ? (
        <>
          <p>
            아직 읽은 섹션이 없어요. 레슨을 하나 읽으면 그 안의 키워드와 문항이 복습에 들어와요.
          </p>
          <Link className={controls['primary']} to={paths.learn}>
            레슨 고르기
          </Link>
        </>
      ) : (
        <>
          <p>
            오늘 복습할 것을 모두 했어요.{' '}
            {queue.waiting > 0 && `하루 한도를 넘은 ${queue.waiting}개는 내일 이어서 물어볼게요.`}
          </p>
          <Link className={controls['primary']} to={paths.learn}>
            다음 레슨 읽기
          </Link>
        </>
      )}
    </section>
  );
}
