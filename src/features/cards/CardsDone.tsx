import { Link } from 'react-router-dom';
import { type CardSession, cardResult } from '#core/cards/session.ts';
import controls from '#ui/controls.module.css';

type Props = {
  readonly session: CardSession;
  /** The whole deck, also where only missed cards were turned again. */
  readonly all: readonly string[];
  readonly quizzes: string;
  readonly restart: (cards: readonly string[]) => void;
  readonly undo: () => void;
};

/** The end of a deck: how it went and what to do next. */
export function CardsDone({ session, all, quizzes, restart, undo }: Props) {
  const { first, of } = cardResult(session);
  const missed = [
    ...new Set(session.graded.filter((g) => g.outcome === 'unknown').map((g) => g.card)),
  ];
  return (
    <section aria-labelledby="cards-done" className={controls['panel']}>
      <h2 id="cards-done" tabIndex={-1} data-next>
        {of}장을 모두 넘겼어요
      </h2>
      <p>
        {of}장 가운데 {first}장을 한 번에 떠올렸어요.
        {missed.length > 0 && ` 몰랐던 ${missed.length}장만 한 번 더 볼까요?`}
      </p>
      <div className={controls['row']}>
        {missed.length > 0 && (
          <button type="button" className={controls['primary']} onClick={() => restart(missed)}>
            몰랐던 {missed.length}장 다시
          </button>
        )}
        <Link className={controls[missed.length > 0 ? 'secondary' : 'primary']} to={quizzes}>
          퀴즈로 확인하기
        </Link>
        <button type="button" className={controls['secondary']} onClick={() => restart(all)}>
          처음부터 다시
        </button>
        <button type="button" className={controls['quiet']} onClick={undo}>
          방금 것 되돌리기
        </button>
      </div>
    </section>
  );
}
