import { type FormEvent, useState } from 'react';
import type { QuizItem } from '#core/course/types.ts';
import type { QuizAnswered } from '#core/progress/events.ts';
import { type Given, grade, isAnswered } from '#core/quiz/grade.ts';
import { AnswerFields, firstGiven } from '#features/quiz/AnswerFields.tsx';
import styles from '#features/quiz/Question.module.css';
import { Solution } from '#features/quiz/Solution.tsx';
import { useStudy } from '#state/study-context.ts';
import controls from '#ui/controls.module.css';
import { ProseBlankContext } from '#ui/Prose/prose-context.ts';
import { InlineProse, TreeProse } from '#ui/Prose/TreeProse.tsx';

type Props = {
  readonly item: QuizItem;
  readonly place: number;
  /** The answer given to this revision, once there is one. */
  readonly answer: QuizAnswered | undefined;
  readonly retry: () => void;
};

const KINDS = {
  choice: '하나를 고르세요',
  multiple: '맞는 것을 모두 고르세요',
  order: '순서대로 놓으세요',
  match: '짝을 맞추세요',
  sort: '알맞은 묶음으로 나누세요',
  blank: '빈칸을 채우세요',
  command: '명령을 입력하세요',
  mend: 'YAML을 바르게 고치세요',
} as const;

/** One question: answered in its own way, then shown with feedback on every part. */
export function Question({ item, place, answer, retry }: Props) {
  const record = useStudy((state) => state.record);
  const [draft, setDraft] = useState<Given>(() => firstGiven(item));
  const given = answer?.given ?? draft;
  const { body } = item;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (answer || !isAnswered(body, draft)) return;
    const outcome = grade(body, draft).correct ? 'correct' : 'wrong';
    record({ kind: 'quiz', item: `q:${item.id}`, rev: item.rev, outcome, given: draft });
  };
  const type = (blank: number, text: string) => {
    const count = Math.max(draft.length, blank + 1);
    setDraft(Array.from({ length: count }, (_, i) => (i === blank ? text : (draft[i] ?? ''))));
  };
  const drawBlank = (blank: number) => (
    <input
      type="text"
      className={styles['blank']}
      aria-label={`빈칸 ${blank + 1}`}
      value={given[blank] ?? ''}
      readOnly={answer !== undefined}
      autoCapitalize="off"
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => type(blank, event.target.value)}
    />
  );

  return (
    <form className={styles['question']} onSubmit={submit} onKeyDown={holdWhileComposing}>
      <p className={styles['kind']}>
        {place}번 · {KINDS[body.kind]}
        {item.use && ' · 응용'}
      </p>
      <h2 id="question" tabIndex={-1}>
        <InlineProse tree={item.question} />
      </h2>
      {item.context.length > 0 && (
        <ProseBlankContext value={drawBlank}>
          <TreeProse tree={item.context} />
        </ProseBlankContext>
      )}
      <AnswerFields item={item} given={given} change={setDraft} type={type} answered={!!answer} />
      {!answer && (
        <div className={controls['row']}>
          <button type="submit" className={controls['primary']} disabled={!isAnswered(body, draft)}>
            답 확인
          </button>
        </div>
      )}
      <div role="status">{answer && <Solution item={item} answer={answer} retry={retry} />}</div>
    </form>
  );
}

/** Enter that ends a Hangul composition is not yet an answer. */
function holdWhileComposing(event: React.KeyboardEvent): void {
  const composing = event.nativeEvent.isComposing || event.keyCode === 229;
  if (event.key === 'Enter' && composing) event.preventDefault();
}
