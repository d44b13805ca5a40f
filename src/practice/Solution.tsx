import type { ReactNode, Ref } from 'react';
import { Link, useLocation, useNavigate } from 'react-router-dom';
import { paths } from '#core/course/paths.ts';
import type { Blank, QuizItem } from '#core/course/types.ts';
import { cleanText } from '#core/hangul/clean.ts';
import type { QuizAnswered } from '#core/progress/events.ts';
import { differenceOf } from '#core/quiz/difference.ts';
import { type Given, grade } from '#core/quiz/grade.ts';
import { judgeTyped } from '#core/quiz/typed.ts';
import { Confusion } from '#practice/Confusion.tsx';
import { KeyHint } from '#practice/KeyHint.tsx';
import styles from '#practice/Solution.module.css';
import { useKey } from '#practice/use-key.ts';
import controls from '#ui/controls.module.css';
import { Icon } from '#ui/Icon.tsx';
import { TreeProse } from '#ui/Prose/TreeProse.tsx';

type Props = {
  readonly item: QuizItem;
  readonly answer: QuizAnswered;
  /** False for the moment in which only the verdict stands. */
  readonly explains: boolean;
  readonly retry: (() => void) | undefined;
  readonly next: ReactNode;
  /** The verdict, which gets the focus when it is given. */
  readonly verdict: Ref<HTMLParagraphElement>;
};

/** The verdict, what would have been right, why, and the passage that says so. */
export function Solution({ item, answer, explains, retry, next, verdict }: Props) {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const right = answer.outcome === 'correct';
  const close = grade(item.body, answer.given).typed.includes('close');
  const passage = paths.lesson(item.sectionLesson, item.section);
  const back = pathname.startsWith('/quiz/') ? paths.quiz(item.lesson, item.id) : pathname + search;
  useKey('passage', () => navigate(passage, { state: { back } }));
  return (
    <div className={styles['solution']} data-right={right}>
      <p className={styles['verdict']} ref={verdict} tabIndex={-1}>
        <Icon name={right ? 'check' : 'cross'} size={20} />
        {right ? (close ? '거의 맞았어요. 표준 표기를 확인하세요' : '맞았어요') : '틀렸어요'}
      </p>
      {/* The verdict is said by its focus, the rest of it after that: each once, and no buttons. */}
      <div role="status" aria-atomic={false} className={styles['why']}>
        {explains && (
          <>
            <RightAnswer item={item} given={answer.given} />
            {!right && <Confusion item={item} given={answer.given} />}
            <TreeProse tree={item.explanation} />
          </>
        )}
      </div>
      <div className={controls['row']}>
        {next}
        <Link className={controls['secondary']} to={passage} state={{ back }}>
          레슨에서 보기 <KeyHint action="passage" />
        </Link>
        {retry && (
          <button type="button" className={controls['quiet']} onClick={retry}>
            다시 풀기
          </button>
        )}
      </div>
    </div>
  );
}

/** Typed answers show what was wanted; the other kinds mark their parts in place. */
function RightAnswer({ item: { body }, given }: Pick<Props, 'item'> & { given: Given }) {
  if (body.kind === 'blank') {
    return (
      <p>
        정답:{' '}
        {body.blanks.map((blank, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the blanks of a question never move
          <span key={index}>
            {index > 0 && ' · '}
            <Wanted blank={blank} typed={given[index] ?? ''} />
          </span>
        ))}
      </p>
    );
  }
  if (body.kind === 'command') {
    return (
      <p>
        정답:{' '}
        <code lang="en">
          <Wanted blank={body.blank} typed={given[0] ?? ''} />
        </code>
      </p>
    );
  }
  if (body.kind === 'mend') {
    return (
      <div>
        <p>이렇게 고치면 돼요.</p>
        <pre className={styles['mended']}>
          <code lang="en">{body.mended}</code>
        </pre>
      </div>
    );
  }
  return null;
}

/** The standard answer; of one that was nearly met, the part that differed is marked. */
function Wanted({ blank, typed }: { readonly blank: Blank; readonly typed: string }) {
  const standard = blank.mode === 'set' ? blank.accepted.join(', ') : (blank.accepted[0] ?? '');
  if (blank.mode === 'set' || judgeTyped(typed, blank) !== 'close') return standard;
  const { before, changed, after } = differenceOf(cleanText(typed), standard);
  return (
    <>
      {before}
      <mark>{changed}</mark>
      {after}
    </>
  );
}
