import { useRef, useState } from 'react';
import { Link } from 'react-router-dom';
import type { Card } from '#core/cards/faces.ts';
import { paths } from '#core/course/paths.ts';
import type { Grade } from '#core/memory/fsrs.ts';
import styles from '#practice/CardAsk.module.css';
import { CardBack, CardFront } from '#practice/CardFace.tsx';
import { KeyHint } from '#practice/KeyHint.tsx';
import { useKey } from '#practice/use-key.ts';
import { useKeptFocus } from '#practice/use-next-focus.ts';
import { useSwipe } from '#practice/use-swipe.ts';
import { useSettings } from '#state/settings-context.ts';
import { useStudy } from '#state/study-context.ts';
import { BlockBoundary } from '#ui/BlockBoundary.tsx';
import controls from '#ui/controls.module.css';

type Props = {
  readonly card: Card;
  /** True when the card was turned already, as after a grade was taken back. */
  readonly turnedBefore?: boolean;
  /** When a grade would ask it again, in words; nothing outside of review. */
  readonly whenAgain?: (grade: Grade) => string;
  readonly graded: (known: boolean, event: string) => void;
};

const GRADE_KEYS = ['grade1', 'grade2', 'grade3', 'grade4'] as const;
const TWO: readonly (readonly [Grade, string])[] = [
  [1, '몰랐어요'],
  [3, '알았어요'],
];
const FOUR: readonly (readonly [Grade, string])[] = [
  [1, '몰랐어요'],
  [2, '어려웠어요'],
  [3, '알았어요'],
  [4, '쉬웠어요'],
];

/** A card on the table: remembered, turned, graded. Its parent gives each card a key of its own. */
export function CardAsk(props: Props) {
  return (
    <BlockBoundary>
      <CardOnTable {...props} />
    </BlockBoundary>
  );
}

function CardOnTable({ card, turnedBefore = false, whenAgain, graded }: Props) {
  const record = useStudy((state) => state.record);
  const clock = useStudy((state) => state.clock);
  const four = useSettings((state) => state.grades === 4);
  const begun = useRef(clock.now());
  const [turned, setTurned] = useState(turnedBefore);
  const grades = four ? FOUR : TWO;

  const grade = (index: number) => {
    const [value] = grades[index] ?? [];
    if (!turned || value === undefined) return;
    const { keyword, face } = card;
    const known = value > 1;
    const event = record({
      kind: 'card',
      item: `k:${keyword.id}`,
      rev: keyword.rev,
      outcome: known ? 'known' : 'unknown',
      took: Math.max(0, clock.now() - begun.current),
      ...(face !== 'meaning' && { face }),
      ...(four && { grade: value }),
    });
    graded(known, event);
  };
  const turn = () => setTurned((before) => !before);
  // The button that turns it goes away with it.
  useKeptFocus(turned);
  // To the right is known, to the left unknown; four grades keep to their buttons.
  const swipe = useSwipe((direction) => {
    if (!four) grade(direction === 'right' ? 1 : 0);
  });
  useKey('turn', turn);
  useKey('grade1', () => grade(0));
  useKey('grade2', () => grade(1));
  useKey('grade3', () => grade(2));
  useKey('grade4', () => grade(3));

  return (
    <div className={styles['ask']} {...swipe}>
      <button
        type="button"
        className={styles['card']}
        onClick={turn}
        aria-expanded={turned}
        data-next
      >
        <CardFront card={card} />
        {!turned && (
          <span className={styles['hint']}>
            {card.face === 'meaning' ? '뜻을' : '용어를'} 떠올린 다음 눌러서 뒤집으세요{' '}
            <KeyHint action="turn" />
          </span>
        )}
      </button>
      <div className={styles['back']} aria-live="polite">
        {turned && (
          <>
            <CardBack card={card} />
            <Link to={paths.keyword(card.keyword.id)}>이 키워드 자세히</Link>
          </>
        )}
      </div>
      <div className={styles['grades']}>
        {turned ? (
          grades.map(([value, name], index) => (
            <button
              key={value}
              type="button"
              className={controls[value === 3 ? 'primary' : 'secondary']}
              onClick={() => grade(index)}
            >
              <span>
                {name} <KeyHint action={GRADE_KEYS[index] ?? 'grade1'} />
              </span>
              {whenAgain && <span className={styles['when']}>{whenAgain(value)}</span>}
            </button>
          ))
        ) : (
          <button type="button" className={controls['primary']} onClick={turn}>
            뒤집기
          </button>
        )}
      </div>
      {turned && !four && (
        <p className={styles['swipe']} aria-hidden="true">
          왼쪽으로 밀면 몰랐어요, 오른쪽으로 밀면 알았어요
        </p>
      )}
    </div>
  );
}
