import { useState } from 'react';
import type { Card } from '#core/cards/faces.ts';
import { cardResult, gradeCard, startCards, ungradeCard } from '#core/cards/session.ts';
import { CardsDone } from '#features/cards/CardsDone.tsx';
import styles from '#features/cards/CardTable.module.css';
import { CardAsk } from '#practice/CardAsk.tsx';
import { KeyHint } from '#practice/KeyHint.tsx';
import { useKey } from '#practice/use-key.ts';
import { useStudy } from '#state/study-context.ts';
import controls from '#ui/controls.module.css';
import { ProgressBar } from '#ui/ProgressBar.tsx';

/** A deck on the table: turn the card, say whether it was known, take it back. */
export function CardTable({ deck }: { readonly deck: readonly Card[] }) {
  const undoEvent = useStudy((state) => state.undo);
  const [session, setSession] = useState(() => startCards(deck.map((entry) => entry.id)));
  const [events, setEvents] = useState<readonly string[]>([]);
  const [isTakenBack, setTakenBack] = useState(false);
  const card = deck.find((entry) => entry.id === session.queue[0]);

  const undo = () => {
    const last = events.at(-1);
    if (last === undefined) return;
    undoEvent(last);
    setEvents(events.slice(0, -1));
    setSession(ungradeCard(session));
    setTakenBack(true);
  };
  const restart = (cards: readonly string[]) => {
    setSession(startCards(cards));
    setEvents([]);
    setTakenBack(false);
  };
  useKey('undo', undo);

  if (!card) return <CardsDone session={session} restart={restart} undo={undo} />;
  const left = new Set(session.queue).size;
  const { of } = cardResult(session);
  return (
    <div className={styles['table']}>
      <div className={styles['progress']}>
        <ProgressBar label="넘긴 카드" done={of - left} of={of} />
        <span>
          {of}장 중 {of - left}장 <span className="visually-hidden">알았어요</span>
        </span>
      </div>
      <CardAsk
        key={`${card.id}/${session.graded.length}`}
        card={card}
        turnedBefore={isTakenBack}
        graded={(known, event) => {
          setEvents([...events, event]);
          setSession(gradeCard(session, known ? 'known' : 'unknown'));
          setTakenBack(false);
        }}
      />
      <button
        type="button"
        className={controls['quiet']}
        onClick={undo}
        disabled={events.length === 0}
      >
        방금 것 되돌리기 <KeyHint action="undo" />
      </button>
    </div>
  );
}
