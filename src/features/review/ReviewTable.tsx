import { Suspense, use, useEffect, useMemo, useState } from 'react';
import { Link } from 'react-router-dom';
import type { Card } from '#core/cards/faces.ts';
import { lessonsOf } from '#core/course/outline.ts';
import { paths } from '#core/course/paths.ts';
import type { QuizItem } from '#core/course/types.ts';
import { withJosa } from '#core/hangul/josa.ts';
import { type Grade, intervalOf, strengthAfter } from '#core/memory/fsrs.ts';
import { dueDay } from '#core/memory/plan.ts';
import {
  answered,
  lastIn,
  leftIn,
  type Sitting,
  takenBack,
  unitsIn,
} from '#core/memory/sitting.ts';
import { loadOutline } from '#course/course.ts';
import styles from '#features/review/ReviewScreen.module.css';
import { CardAsk } from '#practice/CardAsk.tsx';
import { KeyHint } from '#practice/KeyHint.tsx';
import { type Loaded, loadUnits } from '#practice/load-units.ts';
import { Question } from '#practice/Question.tsx';
import { useKey } from '#practice/use-key.ts';
import { useNextFocus } from '#practice/use-next-focus.ts';
import { useMemory } from '#state/memory-context.ts';
import { useProgress, useStudy } from '#state/study-context.ts';
import controls from '#ui/controls.module.css';
import { ProgressBar } from '#ui/ProgressBar.tsx';

type Props = {
  /** What the sitting is called: `오늘의 복습`. */
  readonly name: string;
  readonly sitting: Sitting;
  readonly change: (sitting: Sitting) => void;
};

/** A sitting: one unit after another, missed ones again, the last one taken back on request. */
export function ReviewTable(props: Props) {
  // What a sitting asks stays the same from its first unit to its last.
  const units = unitsIn(props.sitting).toSorted().join(' ');
  const loading = useMemo(() => loadUnits(units.split(' ')), [units]);
  return (
    <Suspense fallback={<p role="status">불러오고 있어요…</p>}>
      <Table {...props} loading={loading} />
    </Suspense>
  );
}

function Table({ name, sitting, change, loading }: Props & { readonly loading: Promise<Loaded> }) {
  const { cards, items } = use(loading);
  const undoEvent = useStudy((state) => state.undo);
  const [isTakenBack, setTakenBack] = useState(false);
  const [unit] = sitting.queue;
  const asked = (known: boolean, event: string) => {
    change(answered(sitting, known, event));
    setTakenBack(false);
  };
  const last = lastIn(sitting);
  const [undone, setUndone] = useState(0);
  const undo = () => {
    if (last === undefined) return;
    undoEvent(last);
    change(takenBack(sitting));
    setTakenBack(true);
    setUndone(undone + 1);
  };
  useKey('undo', undo);
  // What comes next is where the learner goes on: by keyboard and by screen reader alike.
  useNextFocus(`${sitting.done.length} ${undone}`);

  const total = unitsIn(sitting).length;
  const left = leftIn(sitting);
  if (unit === undefined) return <Done name={name} sitting={sitting} undo={undo} />;
  const key = `${unit}/${sitting.done.length}/${undone}`;
  const card = cards.get(unit);
  const item = items.get(unit);
  return (
    <div className={styles['table']}>
      <div className={styles['progress']}>
        <ProgressBar label={name} done={total - left} of={total} />
        <span>{left}개 남음</span>
      </div>
      {card ? (
        <CardOf key={key} unit={unit} card={card} turnedBefore={isTakenBack} asked={asked} />
      ) : item ? (
        <QuestionOf
          key={key}
          item={item}
          pending={sitting.pending}
          // Kept at once: who goes to the passage comes back to this verdict.
          answered={(pending) => change({ ...sitting, pending })}
          asked={asked}
        />
      ) : (
        <Gone unit={unit} asked={asked} />
      )}
      <button
        type="button"
        className={controls['quiet']}
        onClick={undo}
        disabled={last === undefined}
      >
        방금 것 되돌리기 <KeyHint action="undo" />
      </button>
    </div>
  );
}

type Asked = { readonly asked: (known: boolean, event: string) => void };
type CardOfProps = Asked & {
  readonly unit: string;
  readonly card: Card;
  readonly turnedBefore: boolean;
};

function CardOf({ unit, card, turnedBefore, asked }: CardOfProps) {
  const { memories, today, plan } = useMemory();
  const memory = memories.get(unit);
  const whenAgain = (grade: Grade) => {
    if (grade === 1) return '잠시 뒤';
    const strength = strengthAfter(memory?.strength, today - (memory?.last ?? today), grade);
    const due = today + intervalOf(strength);
    const known = { unit, strength, first: today, last: today, due, lapses: 0, surprised: false };
    return inDays(dueDay(known, plan, today) - today);
  };
  return <CardAsk card={card} turnedBefore={turnedBefore} whenAgain={whenAgain} graded={asked} />;
}

function inDays(days: number): string {
  if (days <= 1) return '내일';
  if (days < 30) return `${days}일 뒤`;
  return days < 360 ? `${Math.round(days / 30)}달 뒤` : '1년 뒤';
}

type QuestionOfProps = Asked & {
  readonly item: QuizItem;
  readonly pending: string | undefined;
  readonly answered: (event: string) => void;
};

function QuestionOf({ item, pending, answered, asked }: QuestionOfProps) {
  const lesson = lessonsOf(use(loadOutline())).find(({ id }) => id === item.lesson);
  const last = useProgress().quiz.get(`q:${item.id}`);
  // The answer of this time is the one that was not there when the question was put.
  const [before] = useState(last?.id);
  const answer = last && (last.id === pending || last.id !== before) ? last : undefined;
  const given = answer?.id;
  useEffect(() => {
    if (given !== undefined && given !== pending) answered(given);
  });
  return (
    <Question
      item={item}
      place={lesson?.title ?? ''}
      answer={answer}
      next={
        answer && (
          <button
            type="button"
            className={controls['primary']}
            onClick={() => asked(answer.outcome === 'correct', answer.id)}
          >
            다음
          </button>
        )
      }
    />
  );
}

/** A unit that the course lost between planning and asking. */
function Gone({ unit, asked }: Asked & { readonly unit: string }) {
  return (
    <p>
      이 문제는 지금 과정에 없어요.{' '}
      <button type="button" className={controls['quiet']} onClick={() => asked(true, unit)}>
        건너뛰기
      </button>
    </p>
  );
}

type DoneProps = {
  readonly name: string;
  readonly sitting: Sitting;
  readonly undo: () => void;
};

function Done({ name, sitting, undo }: DoneProps) {
  const all = new Set(sitting.done.map(({ unit }) => unit)).size;
  const missed = new Set(sitting.done.filter(({ known }) => !known).map(({ unit }) => unit)).size;
  return (
    <section aria-labelledby="sitting-done" className={controls['panel']}>
      <h2 id="sitting-done" tabIndex={-1} data-next>
        {withJosa(name, '을/를')} 마쳤어요
      </h2>
      <p>
        {all}개를 떠올렸고, 그중 {all - missed}개를 한 번에 맞혔어요.
        {missed > 0 && ` 놓친 ${missed}개는 내일 다시 물어볼게요.`}
      </p>
      <div className={controls['row']}>
        <Link className={controls['primary']} to={paths.learn}>
          다음 레슨 읽기
        </Link>
        {missed > 0 && (
          <Link className={controls['secondary']} to={paths.mistakes}>
            오답노트 보기
          </Link>
        )}
        <button type="button" className={controls['quiet']} onClick={undo}>
          방금 것 되돌리기
        </button>
      </div>
    </section>
  );
}
