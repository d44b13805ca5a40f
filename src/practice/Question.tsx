import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { paths } from '#core/course/paths.ts';
import type { QuizItem } from '#core/course/types.ts';
import type { Confidence, QuizAnswered } from '#core/progress/events.ts';
import { type Given, grade, isAnswered } from '#core/quiz/grade.ts';
import { answerDraft, readTexts } from '#core/save/drafts.ts';
import { firstGiven } from '#practice/AnswerFields.tsx';
import { AnswerSheet, holdWhileComposing } from '#practice/AnswerSheet.tsx';
import styles from '#practice/Question.module.css';
import { Solution } from '#practice/Solution.tsx';
import { useDraft } from '#state/drafts.ts';
import { useSettings } from '#state/settings-context.ts';
import { useStudy } from '#state/study-context.ts';
import { BlockBoundary } from '#ui/BlockBoundary.tsx';
import controls from '#ui/controls.module.css';
import { ShareButton } from '#ui/ShareButton.tsx';
import { useNextPaint } from '#ui/use-next-paint.ts';

type Props = {
  readonly item: QuizItem;
  /** Where it stands, in words: `3번`. */
  readonly place: string;
  /** The answer given to this revision, once there is one. */
  readonly answer: QuizAnswered | undefined;
  readonly retry?: () => void;
  /** What comes after the feedback. */
  readonly next?: ReactNode;
};

const CONFIDENCES: readonly (readonly [Confidence, string])[] = [
  ['sure', '확신해요'],
  ['unsure', '애매해요'],
  ['guess', '찍었어요'],
];

/** One question: answered in its own way, then shown with feedback on every part. */
export function Question(props: Props) {
  return (
    <BlockBoundary>
      <QuestionSheet {...props} />
    </BlockBoundary>
  );
}

function QuestionSheet({ item, place, answer, retry, next }: Props) {
  const record = useStudy((state) => state.record);
  const clock = useStudy((state) => state.clock);
  const asksConfidence = useSettings((state) => state.confidence);
  const begun = useRef(clock.now());
  const [draft, setDraft] = useDraft<Given>(answerDraft(item), () => firstGiven(item), readTexts);
  const { body } = item;
  // The button that was pressed goes away with the answer: focus goes on to the verdict, at once.
  const submitted = useRef(false);
  const verdict = useRef<HTMLParagraphElement>(null);
  const isAnswer = answer !== undefined;
  useEffect(() => {
    if (isAnswer && submitted.current) verdict.current?.focus({ preventScroll: true });
  }, [isAnswer]);
  // The verdict is painted first, then what explains it; only then all of it has its place.
  const explains = useNextPaint(isAnswer) && isAnswer;
  useEffect(() => {
    if (!explains || !submitted.current) return;
    verdict.current?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, [explains]);
  const isReady = isAnswered(body, draft);

  const submit = (confidence?: Confidence) => {
    if (answer || !isReady) return;
    submitted.current = true;
    record({
      kind: 'quiz',
      item: `q:${item.id}`,
      rev: item.rev,
      outcome: grade(body, draft).correct ? 'correct' : 'wrong',
      given: draft,
      took: Math.max(0, clock.now() - begun.current),
      ...(confidence && { confidence }),
    });
    setDraft(undefined);
  };
  const enter = (event: FormEvent) => {
    event.preventDefault();
    // How sure one is has to be said on purpose: Enter in a field does not say it.
    if (!asksConfidence) submit();
  };

  return (
    <form className={styles['question']} onSubmit={enter} onKeyDown={holdWhileComposing}>
      <AnswerSheet
        item={item}
        place={place}
        given={answer?.given ?? draft}
        change={(given) => {
          if (!answer) setDraft(given);
        }}
        answered={explains}
      />
      {!answer && (
        <div className={controls['row']}>
          {asksConfidence ? (
            CONFIDENCES.map(([confidence, name]) => (
              <button
                key={confidence}
                type="button"
                className={controls[confidence === 'sure' ? 'primary' : 'secondary']}
                disabled={!isReady}
                onClick={() => submit(confidence)}
              >
                {name}
              </button>
            ))
          ) : (
            <button type="submit" className={controls['primary']} disabled={!isReady}>
              답 확인
            </button>
          )}
          <ShareButton
            about={item.text}
            path={paths.shortItem(item.id)}
            markdown={async () => (await import('#practice/markdown.ts')).itemMarkdown(item)}
          />
        </div>
      )}
      {answer && <Solution {...{ item, answer, explains, retry, next, verdict }} />}
    </form>
  );
}
