import { use, useEffect, useMemo, useRef, useState } from 'react';
import type { QuizItem } from '#core/course/types.ts';
import { paperOf } from '#core/exam/paper.ts';
import { type Given, grade, isAnswered } from '#core/quiz/grade.ts';
import { readCount } from '#core/save/drafts.ts';
import type { ExamDraft } from '#core/save/exam-draft.ts';
import { loadOutline } from '#course/course.ts';
import { ExamPanel } from '#features/exam/ExamPanel.tsx';
import styles from '#features/exam/ExamScreen.module.css';
import { drawableIn } from '#features/exam/exam-items.ts';
import { firstGiven } from '#practice/AnswerFields.tsx';
import { AnswerSheet, holdWhileComposing } from '#practice/AnswerSheet.tsx';
import { loadItems } from '#practice/load-units.ts';
import questionStyles from '#practice/Question.module.css';
import { useFirstFocus, useNextFocus } from '#practice/use-next-focus.ts';
import { useDraft } from '#state/drafts.ts';
import { useExam } from '#state/exam.ts';
import { useStudy } from '#state/study-context.ts';
import controls from '#ui/controls.module.css';

type Props = { readonly draft: ExamDraft; readonly handedIn: (exam: string) => void };
const SIZES = [
  ['s', '보통 글자'],
  ['m', '큰 글자'],
  ['l', '더 큰 글자'],
] as const;

/** The room: one question at a time, the answer panel, the clock, and handing in. */
export function ExamRoom(props: Props) {
  const { length, seed } = props.draft;
  const outline = use(loadOutline());
  const paper = useMemo(() => paperOf(drawableIn(outline), length, seed), [outline, length, seed]);
  const loading = useMemo(() => loadItems(paper), [paper]);
  return <Desk {...props} paper={paper} loading={loading} />;
}

type DeskProps = Props & {
  readonly paper: readonly string[];
  readonly loading: Promise<ReadonlyMap<string, QuizItem>>;
};

function Desk({ draft, handedIn, paper, loading }: DeskProps) {
  const items = use(loading);
  const record = useStudy((state) => state.record);
  const clock = useStudy((state) => state.clock);
  const change = useExam((state) => state.change);
  const isKept = useExam((state) => state.isKept);
  const [place, setAt] = useDraft(`exam ${draft.seed} ${draft.begunAt}`, () => 0, readCount);
  const at = Math.min(place, paper.length - 1);
  const [size, setSize] = useState<string>('s');
  const dialog = useRef<HTMLDialogElement>(null);
  useFirstFocus();
  useNextFocus(at);
  const id = paper[at] ?? '';
  const item = items.get(id);
  const isMarked = draft.marked.includes(id);
  // Not what was emptied again, nor half of an answer.
  const answered = new Set(
    paper.filter((itemId) => {
      const one = draft.answers[itemId];
      const { body } = items.get(itemId) ?? {};
      return one && body && isAnswered(body, one);
    }),
  );

  const answer = (one: Given) => change({ ...draft, answers: { ...draft.answers, [id]: one } });
  const mark = () =>
    change({
      ...draft,
      marked: isMarked ? draft.marked.filter((other) => other !== id) : [...draft.marked, id],
    });
  const handIn = () => {
    const exam = `${draft.seed}-${draft.begunAt}`;
    for (const itemId of paper) {
      const item = items.get(itemId);
      const one = draft.answers[itemId];
      if (!item || !one || !answered.has(itemId)) continue;
      record({
        kind: 'quiz',
        item: `q:${item.id}`,
        rev: item.rev,
        outcome: grade(item.body, one).correct ? 'correct' : 'wrong',
        given: one,
        exam,
      });
    }
    const took = Math.max(0, clock.now() - draft.begunAt);
    record({ kind: 'exam', exam, seed: draft.seed, items: paper, took });
    handedIn(exam);
    change(undefined);
  };
  return (
    <div className={styles['room']} data-size={size}>
      <div className={styles['bar']}>
        <Remaining draft={draft} />
        <label className={styles['size']}>
          <span className="visually-hidden">글자 크기</span>
          <select
            className={controls['field']}
            value={size}
            onChange={(event) => setSize(event.target.value)}
          >
            {SIZES.map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <form
        className={questionStyles['question']}
        onSubmit={(event) => {
          event.preventDefault();
          setAt(Math.min(paper.length - 1, at + 1));
        }}
        onKeyDown={holdWhileComposing}
      >
        {item ? (
          <AnswerSheet
            key={id}
            item={item}
            place={`${at + 1}번`}
            given={draft.answers[id] ?? firstGiven(item)}
            change={answer}
            answered={false}
          />
        ) : (
          <p>이 문항은 지금 과정에 없어요. 다음 문항으로 넘어가세요.</p>
        )}
        <div className={controls['row']}>
          <button
            type="button"
            className={controls['secondary']}
            disabled={at === 0}
            onClick={() => setAt(at - 1)}
          >
            이전
          </button>
          <button type="submit" className={controls['primary']} disabled={at === paper.length - 1}>
            다음
          </button>
          <button
            type="button"
            className={controls['quiet']}
            aria-pressed={isMarked}
            onClick={mark}
          >
            {isMarked ? '나중에 볼 표시 지우기' : '나중에 볼 문항으로 표시'}
          </button>
        </div>
      </form>
      <ExamPanel paper={paper} marked={draft.marked} answered={answered} at={at} go={setAt} />
      <div className={controls['row']}>
        <button
          type="button"
          className={controls[at === paper.length - 1 ? 'primary' : 'secondary']}
          onClick={() => dialog.current?.showModal()}
        >
          제출하기
        </button>
        <span className={styles['hint']}>
          {paper.length}문항 중 {answered.size}문항에 답했어요.{' '}
          {isKept
            ? '닫아도 이어서 풀 수 있어요.'
            : '이 브라우저가 저장을 막고 있으니 닫지 말고 끝까지 풀어 제출하세요.'}
        </span>
      </div>
      <dialog ref={dialog} className={styles['dialog']} aria-labelledby="hand-in">
        <h2 id="hand-in">제출할까요?</h2>
        <p>
          {answered.size < paper.length
            ? `아직 답하지 않은 문항이 ${paper.length - answered.size}개 있어요. 답하지 않은 문항은 틀린 것으로 채점돼요.`
            : '모든 문항에 답했어요.'}
        </p>
        <form method="dialog" className={controls['row']}>
          <button type="button" className={controls['primary']} onClick={handIn}>
            제출
          </button>
          <button type="submit" className={controls['secondary']}>
            더 풀기
          </button>
          <button type="button" className={controls['quiet']} onClick={() => change(undefined)}>
            채점하지 않고 그만두기
          </button>
        </form>
      </dialog>
    </div>
  );
}

/** The time left, to the minute; at its end nothing is taken away. */
function Remaining({ draft }: { readonly draft: ExamDraft }) {
  const clock = useStudy((state) => state.clock);
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(clock.now()), 1000);
    return () => clearInterval(timer);
  }, [clock]);
  if (draft.minutes === 0) return <span>시간을 재지 않아요</span>;
  const left = Math.ceil((draft.begunAt + draft.minutes * 60_000 - now) / 60_000);
  return (
    <span role="timer">
      {left > 0 ? `${left}분 남음` : '시간이 다 됐어요. 마저 풀고 제출해도 돼요.'}
    </span>
  );
}
