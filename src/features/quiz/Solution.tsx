import { Link } from 'react-router-dom';
import { lessonsOf } from '#core/course/outline.ts';
import { paths } from '#core/course/paths.ts';
import type { Blank, QuizItem } from '#core/course/types.ts';
import type { QuizAnswered } from '#core/progress/events.ts';
import { outline } from '#course/course.ts';
import styles from '#features/quiz/Solution.module.css';
import controls from '#ui/controls.module.css';
import { Icon } from '#ui/Icon.tsx';
import { TreeProse } from '#ui/Prose/TreeProse.tsx';

type Props = {
  readonly item: QuizItem;
  readonly answer: QuizAnswered;
  readonly retry: () => void;
};

/** The verdict, what would have been right, why, and the passage that says so. */
export function Solution({ item, answer, retry }: Props) {
  const right = answer.outcome === 'correct';
  const lesson = lessonsOf(outline).find((l) => l.sections.some((s) => s.id === item.section));
  return (
    <div className={styles['solution']} data-right={right}>
      <p className={styles['verdict']}>
        <Icon name={right ? 'check' : 'cross'} size={20} />
        {right ? '맞았어요' : '틀렸어요'}
      </p>
      <RightAnswer item={item} />
      <TreeProse tree={item.explanation} />
      <div className={controls['row']}>
        {lesson && (
          <Link
            className={controls['secondary']}
            to={paths.lesson(lesson.id, item.section)}
            state={{ back: paths.quiz(item.lesson, item.id) }}
          >
            레슨에서 보기
          </Link>
        )}
        <button type="button" className={controls['quiet']} onClick={retry}>
          다시 풀기
        </button>
      </div>
    </div>
  );
}

/** Typed answers show what was wanted; the other kinds mark their parts in place. */
function RightAnswer({ item: { body } }: { readonly item: QuizItem }) {
  if (body.kind === 'blank') {
    return <p>정답: {body.blanks.map(wanted).join(' · ')}</p>;
  }
  if (body.kind === 'command') {
    return (
      <p>
        정답: <code lang="en">{body.blank.accepted[0]}</code>
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

function wanted({ mode, accepted }: Blank): string {
  return mode === 'set' ? accepted.join(', ') : (accepted[0] ?? '');
}
