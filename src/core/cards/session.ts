/** One sitting with a deck of cards. A card not known comes back at the end until it is known. */
export type CardSession = {
  /** Cards still to be shown; the first is on the table. */
  readonly queue: readonly string[];
  /** What was done, latest last. */
  readonly graded: readonly GradedCard[];
};
export type CardOutcome = 'known' | 'unknown';
export type GradedCard = { readonly card: string; readonly outcome: CardOutcome };

export function startCards(cards: readonly string[]): CardSession {
  return { queue: cards, graded: [] };
}

/** Grades the card on the table; without one nothing changes. */
export function gradeCard(session: CardSession, outcome: CardOutcome): CardSession {
  const [card, ...rest] = session.queue;
  if (card === undefined) return session;
  return {
    queue: outcome === 'known' ? rest : [...rest, card],
    graded: [...session.graded, { card, outcome }],
  };
}

/** Takes the last grade back and puts its card on the table again. */
export function ungradeCard(session: CardSession): CardSession {
  const last = session.graded.at(-1);
  if (!last) return session;
  const queue = last.outcome === 'unknown' ? session.queue.slice(0, -1) : session.queue;
  return { queue: [last.card, ...queue], graded: session.graded.slice(0, -1) };
}

/** Cards whose first grade of this sitting was 'known', and all cards of the sitting. */
export function cardResult(session: CardSession): { readonly first: number; readonly of: number } {
  const firsts = new Map<string, CardOutcome>();
  for (const { card, outcome } of session.graded) {
    if (!firsts.has(card)) firsts.set(card, outcome);
  }
  const all = new Set([...session.queue, ...firsts.keys()]);
  return { first: [...firsts.values()].filter((o) => o === 'known').length, of: all.size };
}
