import { Suspense, use, useState } from 'react';
import { Link } from 'react-router-dom';
import { cardsOf, FACES } from '#core/cards/faces.ts';
import { lessonsOf } from '#core/course/outline.ts';
import { paths } from '#core/course/paths.ts';
import { withJosa } from '#core/hangul/josa.ts';
import { type Grade, intervalOf, strengthAfter } from '#core/memory/fsrs.ts';
import { dueDay } from '#core/memory/plan.ts';
import { answered, type Sitting, takenBack } from '#core/memory/sitting.ts';
import { loadKeywords, loadQuiz, outline } from '#course/course.ts';
import styles from '#features/review/ReviewScreen.module.css';
import { CardAsk } from '#practice/CardAsk.tsx';
import { Question } from '#practice/Question.tsx';
import { useKey } from '#practice/use-key.ts';
import { useMemory, useProgress, useStudy } from '#state/study-context.ts';
import controls from '#ui/controls.module.css';

type Props = {
  /** What the sitting is called: `오늘의 복습`. */
  readonly name: string;
  readonly units: readonly string[];
};

/** A sitting: one unit after another, missed ones again, the last one taken back on request. */
export function ReviewTable({ name, units }: Props) {
  const undoEvent = useStudy((state) => state.undo);
  const [sitting, setSitting] = useState<Sitting>({ queue: units, done: [] });
  const [isTakenBack, setTakenBack] = useState(false);
  const [unit] = sitting.queue;
  const asked = (known: boolean, event: string) => {
    setSitting(answered(sitting, known, event));
    setTakenBack(false);
  };
  const undo = () => {
    const last = sitting.done.at(-1);
    if (!last) return;
    undoEvent(last.event);
    setSitting(takenBack(sitting));
    setTakenBack(true);
  };
  useKey('KeyU', undo);

  const total = units.length;
  const left = new Set(sitting.queue).size;
  if (unit === undefined) return <Done name={name} sitting={sitting} undo={undo} />;
  const key = `${unit}/${sitting.done.length}`;
  return (
    <div className={styles['table']}>
      <div className={styles['progress']}>
        <progress aria-label={name} max={total} value={total - left} />
        <span>{left}개 남음</span>
      </div>
      <Suspense fallback={<p role="status">불러오고 있어요…</p>}>
        {unit.startsWith('k:') ? (
          <CardOf key={key} unit={unit} turnedBefore={isTakenBack} asked={asked} />
        ) : (
          <QuestionOf key={key} unit={unit} asked={asked} />
        )}
      </Suspense>
      <button
        type="button"
        className={controls['quiet']}
        onClick={undo}
        disabled={sitting.done.length === 0}
      >
        방금 것 되돌리기 <kbd className={controls['key']}>U</kbd>
      </button>
    </div>
  );
}

type AskProps = {
  readonly unit: string;
  readonly asked: (known: boolean, event: string) => void;
};

function CardOf({ unit, turnedBefore, asked }: AskProps & { readonly turnedBefore: boolean }) {
  const { memories, today, plan } = useMemory();
  const keywords = use(loadKeywords());
  const cards = FACES.flatMap((kind) => cardsOf(keywords, kind));
  const card = cards.find(({ id }) => `k:${id}` === unit);
  const memory = memories.get(unit);
  const whenAgain = (grade: Grade) => {
    if (grade === 1) return '잠시 뒤';
    const strength = strengthAfter(memory?.strength, today - (memory?.last ?? today), grade);
    const due = today + intervalOf(strength);
    const known = { unit, strength, first: today, last: today, due, lapses: 0, surprised: false };
    return inDays(dueDay(known, plan) - today);
  };
  if (!card) return <Gone unit={unit} asked={asked} />;
  return <CardAsk card={card} turnedBefore={turnedBefore} whenAgain={whenAgain} graded={asked} />;
}

function inDays(days: number): string {
  if (days <= 1) return '내일';
  if (days < 30) return `${days}일 뒤`;
  return days < 360 ? `${Math.round(days / 30)}달 뒤` : '1년 뒤';
}

function QuestionOf({ unit, asked }: AskProps) {
  const id = unit.slice(2);
  const lesson = lessonsOf(outline).find((l) => l.items.some((item) => item.id === id));
  const loading = lesson && loadQuiz(lesson.id);
  const item = loading && use(loading).find((entry) => entry.id === id);
  const last = useProgress().quiz.get(`q:${id}`);
  // The answer of this time is the one that was not there when the question was put.
  const [before] = useState(last?.id);
  const answer = last && last.id !== before ? last : undefined;
  if (!item) return <Gone unit={unit} asked={asked} />;
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
function Gone({ unit, asked }: AskProps) {
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
    <section role="status" className={styles['empty']}>
      <h2>{withJosa(name, '을/를')} 마쳤어요</h2>
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
