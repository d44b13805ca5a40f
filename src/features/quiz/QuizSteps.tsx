import { memo } from 'react';
import { Link } from 'react-router-dom';
import type { QuizItem } from '#core/course/types.ts';
import { type Answers, answerTo } from '#features/quiz/answers.ts';
import styles from '#features/quiz/QuizSteps.module.css';
import { Icon } from '#ui/Icon.tsx';

type Props = Answers & {
  readonly items: readonly QuizItem[];
  readonly current: string;
};

/** All questions as numbers: which is open, and how each was answered. */
export const QuizSteps = memo(function QuizSteps({ items, current, quiz, again }: Props) {
  return (
    <nav aria-label="문항 목록">
      <ol className={styles['steps']}>
        {items.map((item, index) => {
          const outcome = answerTo(item, { quiz, again })?.outcome;
          const words =
            outcome === 'correct' ? '맞힘' : outcome === 'wrong' ? '틀림' : '아직 안 풂';
          return (
            <li key={item.id}>
              <Link
                to={`#${item.id}`}
                aria-current={item.id === current ? 'step' : undefined}
                aria-label={`${index + 1}번 문항, ${words}`}
                data-outcome={outcome}
              >
                {outcome === 'correct' ? (
                  <Icon name="check" size={16} />
                ) : outcome === 'wrong' ? (
                  <Icon name="cross" size={16} />
                ) : (
                  index + 1
                )}
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
});
