import { useState } from 'react';
import styles from '#features/exam/ExamScreen.module.css';

type Props = {
  readonly paper: readonly string[];
  readonly marked: readonly string[];
  readonly answered: ReadonlySet<string>;
  readonly at: number;
  readonly go: (place: number) => void;
};

/** The answer panel: every question by number, answered or not, marked or not. */
export function ExamPanel({ paper, marked, answered, at, go }: Props) {
  const [isOpenOnly, setOpenOnly] = useState(false);
  const places = paper.map((id, place) => ({
    id,
    place,
    isAnswered: answered.has(id),
    isMarked: marked.includes(id),
  }));
  const shown = places.filter(({ isAnswered, isMarked }) => !isOpenOnly || !isAnswered || isMarked);
  return (
    <nav aria-label="답안 표시" className={styles['panel']}>
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={isOpenOnly}
          onChange={(event) => setOpenOnly(event.target.checked)}
        />
        안 푼 문항과 표시한 문항만
      </label>
      <ol>
        {shown.map(({ id, place, isAnswered, isMarked }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={place === at ? 'step' : undefined}
              aria-label={`${place + 1}번 문항, ${isAnswered ? '답함' : '안 풂'}${isMarked ? ', 나중에 볼 문항' : ''}`}
              data-answered={isAnswered || undefined}
              data-marked={isMarked || undefined}
              onClick={() => go(place)}
            >
              {place + 1}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
