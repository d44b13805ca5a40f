import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { Card } from '#core/cards/faces.ts';
import {
  type CardOutcome,
  cardResult,
  gradeCard,
  startCards,
  ungradeCard,
} from '#core/cards/session.ts';
import { paths } from '#core/course/paths.ts';
import { CardBack, CardFront } from '#features/cards/CardFace.tsx';
import { CardsDone } from '#features/cards/CardsDone.tsx';
import styles from '#features/cards/CardTable.module.css';
import { useCardKeys } from '#features/cards/use-card-keys.ts';
import { useStudy } from '#state/study-context.ts';
import controls from '#ui/controls.module.css';

/** A deck on the table: turn the card, say whether it was known, take it back. */
export function CardTable({ deck }: { readonly deck: readonly Card[] }) {
  const record = useStudy((state) => state.record);
  const undoEvent = useStudy((state) => state.undo);
  const ids = deck.map((entry) => entry.id);
  const [session, setSession] = useState(() => startCards(ids));
  const [events, setEvents] = useState<readonly string[]>([]);
  const [turned, setTurned] = useState(false);
  const card = deck.find((entry) => entry.id === session.queue[0]);

  const turn = () => setTurned((before) => !before);
  const grade = (outcome: CardOutcome) => {
    if (!card || !turned) return;
    const { keyword, face } = card;
    const event = record({
      kind: 'card',
      item: `k:${keyword.id}`,
      rev: keyword.rev,
      outcome,
      ...(face !== 'meaning' && { face }),
    });
    setEvents([...events, event]);
    setSession(gradeCard(session, outcome));
    setTurned(false);
  };
  const undo = () => {
    const last = events.at(-1);
    if (last === undefined) return;
    undoEvent(last);
    setEvents(events.slice(0, -1));
    setSession(ungradeCard(session));
    setTurned(true);
  };
  const restart = (cards: readonly string[]) => {
    setSession(startCards(cards));
    setEvents([]);
    setTurned(false);
  };
  useCardKeys({ turn, grade, undo, turned, active: card !== undefined });

  if (!card) return <CardsDone session={session} restart={restart} undo={undo} />;
  const left = new Set(session.queue).size;
  const { of } = cardResult(session);
  return (
    <div className={styles['table']}>
      <div className={styles['progress']}>
        <progress aria-label="넘긴 카드" max={of} value={of - left} />
        <span>
          {of}장 중 {of - left}장 <span className="visually-hidden">알았어요</span>
        </span>
      </div>
      <button
        type="button"
        className={styles['card']}
        onClick={turn}
        aria-expanded={turned}
        aria-describedby="card-hint"
      >
        <CardFront card={card} />
        {!turned && (
          <span id="card-hint" className={styles['hint']}>
            {card.face === 'meaning' ? '뜻을' : '용어를'} 떠올린 다음 눌러서 뒤집으세요{' '}
            <kbd className={controls['key']}>Space</kbd>
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
          <>
            <button
              type="button"
              className={controls['secondary']}
              onClick={() => grade('unknown')}
            >
              몰랐어요 <kbd className={controls['key']}>1</kbd>
            </button>
            <button type="button" className={controls['primary']} onClick={() => grade('known')}>
              알았어요 <kbd className={controls['key']}>2</kbd>
            </button>
          </>
        ) : (
          <button type="button" className={controls['primary']} onClick={turn}>
            뒤집기
          </button>
        )}
      </div>
      <button
        type="button"
        className={controls['quiet']}
        onClick={undo}
        disabled={events.length === 0}
      >
        방금 것 되돌리기 <kbd className={controls['key']}>U</kbd>
      </button>
    </div>
  );
}
