import { use } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { lessonsOf, type OutlineLesson } from '#core/course/outline.ts';
import { paths } from '#core/course/paths.ts';
import { drillFor } from '#core/memory/queue.ts';
import { unitsIn } from '#core/memory/sitting.ts';
import { loadOutline } from '#course/course.ts';
import { ReviewTable } from '#features/review/ReviewTable.tsx';
import { useSitting } from '#features/review/use-sitting.ts';
import { useMissedItems } from '#practice/use-missed-items.ts';
import { type TodayPlan, useTodayQueue, useUnits } from '#practice/use-today-queue.ts';
import { useMemory } from '#state/memory-context.ts';
import { useStudy } from '#state/study-context.ts';
import controls from '#ui/controls.module.css';
import { Empty } from '#ui/Empty.tsx';
import { Head } from '#ui/Head.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Page } from '#ui/Page.tsx';
import { useAfterFirstPaint } from '#ui/use-after-first-paint.ts';

/** How many units a drill of one section asks at most. */
const DRILL_SIZE = 10;

/** Today's review, or a drill of the section or of a lesson's misses that the address names. */
export default function ReviewScreen() {
  const isReady = useStudy((state) => state.status !== 'loading');
  const [params] = useSearchParams();
  const search = useAfterFirstPaint(params.toString(), '');
  const asked = new URLSearchParams(search);
  const outline = use(loadOutline());
  const lessons = lessonsOf(outline);
  const section = lessons
    .flatMap((lesson) => lesson.sections)
    .find(({ id }) => id === asked.get('section'));
  const missed = lessons.find(({ id }) => id === asked.get('missed'));
  const lead = section
    ? `‘${section.title}’에서 잊기 쉬운 것부터 ${DRILL_SIZE}개까지 물어봐요.`
    : missed
      ? `‘${missed.title}’까지 읽으며 놓친 문항을 다시 물어봐요.`
      : '잊어버릴 때쯤 다시 물어봐요. 카드와 문항을 함께 섞어 하루치만큼만 골랐어요.';
  return (
    <Page title={section || missed ? '골라서 복습' : '오늘의 복습'} lead={lead}>
      <Head
        title="오늘의 복습"
        path={paths.review}
        description="기억 모형이 고른 오늘의 카드와 문항을 복습합니다."
      />
      {!isReady ? (
        <p role="status">기록을 불러오고 있어요…</p>
      ) : section ? (
        <Drill key={section.id} section={section.id} />
      ) : missed ? (
        <Missed key={missed.id} lesson={missed} before={lessons[lessons.indexOf(missed) - 1]} />
      ) : (
        <Today />
      )}
      <nav aria-label="다른 복습" className={controls['ways']} data-print="off">
        {WAYS.map(([to, icon, name]) => (
          <Link key={to} to={to}>
            <Icon name={icon} />
            {name}
          </Link>
        ))}
      </nav>
    </Page>
  );
}

const WAYS = [
  [paths.cards, 'cards', '카드 더미'],
  [paths.mistakes, 'note', '오답노트'],
  [paths.exam, 'timer', '모의고사'],
  [paths.memoryMap, 'map', '기억 지도'],
] as const;

function Drill({ section }: { readonly section: string }) {
  const all = useUnits();
  const { memories, today } = useMemory();
  const own = all.filter((unit) => unit.section === section).map(({ unit }) => unit);
  const units = drillFor(own, memories, { today, size: DRILL_SIZE });
  const [sitting, change] = useSitting(`${today} ${section}`, units);
  return <ReviewTable name="골라서 복습" sitting={sitting} change={change} />;
}

type MissedProps = {
  readonly lesson: OutlineLesson;
  readonly before: OutlineLesson | undefined;
};

function Missed({ lesson, before }: MissedProps) {
  const near = [...(before?.items ?? []), ...lesson.items];
  const missed = useMissedItems(near.map(({ id }) => id));
  const { today } = useMemory();
  const [sitting, change] = useSitting(`${today} ${lesson.id}`, missed);
  if (unitsIn(sitting).length > 0) {
    return <ReviewTable name="골라서 복습" sitting={sitting} change={change} />;
  }
  return (
    <p>
      놓친 문항이 없어요. <Link to={paths.lesson(lesson.id)}>레슨으로 돌아가기</Link>
    </p>
  );
}

function Today() {
  const queue = useTodayQueue();
  return <Day key={queue.today} queue={queue} />;
}

function Day({ queue }: { readonly queue: TodayPlan }) {
  const [sitting, change] = useSitting(`${queue.today}`, queue.units);
  if (unitsIn(sitting).length > 0) {
    return <ReviewTable name="오늘의 복습" sitting={sitting} change={change} />;
  }
  return (
    <Empty
      icon={queue.open === 0 ? 'book' : 'check'}
      text={
        <>
          {queue.open === 0
            ? '아직 읽은 섹션이 없어요. 레슨을 하나 읽으면 그 안의 키워드와 문항이 복습에 들어와요.'
            : '오늘 복습할 것을 모두 했어요.'}{' '}
          {queue.waiting > 0 && `하루 한도를 넘은 ${queue.waiting}개는 내일 이어서 물어볼게요.`}
        </>
      }
    >
      <Link className={controls['primary']} to={paths.learn}>
        {queue.open === 0 ? '레슨 고르기' : '다음 레슨 읽기'}
      </Link>
      {queue.open > 0 && (
        <Link className={controls['secondary']} to={paths.memoryMap}>
          기억 지도에서 골라 복습
        </Link>
      )}
    </Empty>
  );
}
