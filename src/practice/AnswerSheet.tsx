import type { QuizItem } from '#core/course/types.ts';
import type { Given } from '#core/quiz/grade.ts';
import { AnswerFields } from '#practice/AnswerFields.tsx';
import styles from '#practice/Question.module.css';
import { ProseBlankContext } from '#ui/Prose/prose-context.ts';
import { InlineProse, TreeProse } from '#ui/Prose/TreeProse.tsx';

type Props = {
  readonly item: QuizItem;
  /** Where it stands, in words: `3번`. */
  readonly place: string;
  readonly given: Given;
  readonly change: (given: Given) => void;
  /** True when the answer stands and its parts show whether they were right, and why. */
  readonly answered: boolean;
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

/** A question and the fields to answer it in. */
export function AnswerSheet({ item, place, given, change, answered }: Props) {
  const type = (blank: number, text: string) => {
    const count = Math.max(given.length, blank + 1);
    change(Array.from({ length: count }, (_, i) => (i === blank ? text : (given[i] ?? ''))));
  };
  const drawBlank = (blank: number) => (
    <input
      type="text"
      className={styles['blank']}
      aria-label={`빈칸 ${blank + 1}`}
      value={given[blank] ?? ''}
      readOnly={answered}
      autoCapitalize="off"
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => type(blank, event.target.value)}
    />
  );
  return (
    <>
      <p className={styles['kind']}>
        {place} · {KINDS[item.body.kind]}
        {item.use && ' · 응용'}
      </p>
      <h2 id="question" tabIndex={-1} data-next>
        <InlineProse tree={item.question} />
      </h2>
      {item.context.length > 0 && (
        <ProseBlankContext value={drawBlank}>
          <TreeProse tree={item.context} />
        </ProseBlankContext>
      )}
      <AnswerFields item={item} given={given} change={change} type={type} answered={answered} />
    </>
  );
}

/** Enter that ends a Hangul composition is not yet an answer. */
export function holdWhileComposing(event: React.KeyboardEvent): void {
  const composing = event.nativeEvent.isComposing || event.keyCode === 229;
  if (event.key === 'Enter' && composing) event.preventDefault();
}
