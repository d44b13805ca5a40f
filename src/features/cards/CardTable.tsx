import { useState } from 'react';
import type { Card } from '#core/cards/faces.ts';
import { cardResult, gradeCard, startCards, ungradeCard } from '#core/cards/session.ts';
import { type CardDraft, readCardDraft } from '#core/save/drafts.ts';
import { CardsDone } from '#features/cards/CardsDone.tsx';
import styles from '#features/cards/CardTable.module.css';
import { CardAsk } from '#practice/CardAsk.tsx';
import { KeyHint } from '#practice/KeyHint.tsx';
import { useKey } from '#practice/use-key.ts';
import { useNextFocus } from '#practice/use-next-focus.ts';
import { useDraft } from '#state/drafts.ts';
import { useStudy } from '#state/study-context.ts';
import controls from '#ui/controls.module.css';
import { ProgressBar } from '#ui/ProgressBar.tsx';

type Props = {
  /** Tells this deck from others. */
  readonly name: string;
  readonly deck: readonly Card[];
  /** Where the quizzes about the same are. */
  readonly quizzes: string;
};

/** A deck on the table: turn the card, say whether it was known, take it back. */
export function CardTable({ name, deck, quizzes }: Props) {
  const undoEvent = useStudy((state) => state.undo);
  const ids = deck.map((entry) => entry.id);
  const [{ session, events }, setDraft] = useDraft<CardDraft>(
    `cards ${name}`,
    () => ({ session: startCards(ids), events: [] }),
    (kept) => readCardDraft(kept, new Set(ids)),
  );
  const [isTakenBack, setTakenBack] = useState(false);
  const card = deck.find((entry) => entry.id === session.queue[0]);

  const undo = () => {
    const last = events.at(-1);
    if (last === undefined) return;
    undoEvent(last);
    setDraft({ session: ungradeCard(session), events: events.slice(0, -1) });
    setTakenBack(true);
  };
  const restart = (cards: readonly string[]) => {
    setDraft({ session: startCards(cards), events: [] });
    setTakenBack(false);
  };
  useKey('undo', undo);
  // A deck begun anew may have as many grades as before it, but not the same end.
  useNextFocus(`${session.graded.length} ${card?.id ?? ''}`);

  if (!card) return <CardsDone {...{ session, all: ids, quizzes, restart, undo }} />;
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
          const outcome = known ? 'known' : 'unknown';
          setDraft({ session: gradeCard(session, outcome), events: [...events, event] });
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
      {session.graded.length > 0 && (
        <button type="button" className={controls['quiet']} onClick={() => restart(ids)}>
          처음부터
        </button>
      )}
    </div>
  );
}
