import { Suspense, use, useState } from 'react';
import type { OutlineLesson } from '#core/course/outline.ts';
import type { QuizItem } from '#core/course/types.ts';
import { textOf } from '#core/markdown/tree.ts';
import type { Mistake } from '#core/memory/mistakes.ts';
import { loadQuiz } from '#course/course.ts';
import { MistakeNote } from '#features/mistakes/MistakeNote.tsx';
import styles from '#features/mistakes/MistakesScreen.module.css';
import { Question } from '#practice/Question.tsx';
import { useNextFocus } from '#practice/use-next-focus.ts';
import { useProgress } from '#state/study-context.ts';
import controls from '#ui/controls.module.css';

type Props = {
  readonly mistake: Mistake;
  readonly lesson: OutlineLesson;
  readonly isOpen: boolean;
  /** Whether it is right on a second day: it leaves when it is closed. */
  readonly isMended: boolean;
  readonly toggle: () => void;
};

/** One mistake: the question, my answer, why it happened, and the question anew. */
export function MistakeEntry(props: Props) {
  return (
    <li className={styles['entry']}>
      <Suspense fallback={<p role="status">문항을 불러오고 있어요…</p>}>
        <Loaded {...props} />
      </Suspense>
    </li>
  );
}

function Loaded({ mistake, lesson, isOpen, isMended, toggle }: Props) {
  const item = use(loadQuiz(lesson.id))?.items.find(({ id }) => `q:${id}` === mistake.item);
  if (!item) return null;
  return (
    <>
      <p className={styles['kicker']}>
        {lesson.title} · {mistake.lucky ? '찍어서 맞힘' : `${mistake.count}번 놓침`}
        {isMended ? ' · 닫으면 빠져요' : mistake.days > 0 && ' · 하루만 더 맞히면 빠져요'}
      </p>
      <h2 className={styles['question']}>{item.text}</h2>
      <p className={styles['mine']}>내 답: {givenWords(item, mistake.answer.given)}</p>
      <MistakeNote mistake={mistake} rev={item.rev} about={item.text} />
      <button
        type="button"
        className={controls['secondary']}
        aria-expanded={isOpen}
        data-print="off"
        onClick={toggle}
      >
        {isOpen ? '닫기' : '다시 풀기'}
        <span className="visually-hidden">: {item.text}</span>
      </button>
      {isOpen && <Again item={item} place={lesson.title} />}
    </>
  );
}

function Again({ item, place }: { readonly item: QuizItem; readonly place: string }) {
  const last = useProgress().quiz.get(`q:${item.id}`);
  const [before, setBefore] = useState(last?.id);
  const answer = last && last.id !== before ? last : undefined;
  useNextFocus(before ?? '');
  return (
    <div className={styles['again']}>
      <Question
        key={before ?? ''}
        item={item}
        place={place}
        answer={answer}
        retry={() => setBefore(last?.id)}
      />
    </div>
  );
}

/** An answer as the learner saw it: words of options, not their ids. */
function givenWords({ body }: QuizItem, given: readonly string[]): string {
  const words = (
    ids: readonly string[],
    named: readonly { id: string; prose: Parameters<typeof textOf>[0] }[],
  ) => ids.map((id) => textOf(named.find((one) => one.id === id)?.prose ?? [])).filter(Boolean);
  switch (body.kind) {
    case 'choice':
    case 'multiple':
      return words(given, body.options).join(', ') || '없음';
    case 'order':
      return words(given, body.entries).join(' → ');
    case 'match':
      return `${given.length}개를 짝지음`;
    case 'sort':
      return `${given.length}개를 나눔`;
    case 'blank':
    case 'command':
      return given.join(' · ') || '빈칸';
    case 'mend':
      return '고친 YAML';
  }
}
