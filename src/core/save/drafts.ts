import type { CardSession, GradedCard } from '#core/cards/session.ts';
import type { Sitting } from '#core/memory/sitting.ts';

/** What is half done in one tab, by name: an answer not yet given, the place in a deck. */
export type Drafts = Readonly<Record<string, unknown>>;

/** Drafts from kept text; any text gives drafts. Each is read by the one who kept it. */
export function readDrafts(text: string | null): Drafts {
  try {
    const stored: unknown = JSON.parse(text ?? '{}');
    return isRecord(stored) ? stored : {};
  } catch {
    return {};
  }
}

/** Drafts with one more, or without it where the value is undefined. */
export function withDraft(drafts: Drafts, name: string, value: unknown): Drafts {
  const { [name]: _, ...others } = drafts;
  return value === undefined ? others : { ...others, [name]: value };
}

/** The name of an answer that is not given yet: another revision is another question. */
export function answerDraft(item: { readonly id: string; readonly rev: number }): string {
  return `answer ${item.id} ${item.rev}`;
}

/** The name of a sitting; that of all that is due on a study day has no other name than the day. */
export function sittingDraft(name: string): string {
  return `sitting ${name}`;
}

export function readTexts(kept: unknown): readonly string[] | undefined {
  return Array.isArray(kept) && kept.every(isText) ? kept : undefined;
}

export function readPairs(kept: unknown): readonly (readonly [string, string])[] | undefined {
  if (!Array.isArray(kept)) return undefined;
  const pairs = kept.flatMap((pair) => {
    const [first, second, ...more] = readTexts(pair) ?? [];
    return first === undefined || second === undefined || more.length > 0
      ? []
      : [[first, second] as const];
  });
  return pairs.length === kept.length ? pairs : undefined;
}

export function readText(kept: unknown): string | undefined {
  return isText(kept) ? kept : undefined;
}

export function readCount(kept: unknown): number | undefined {
  return Number.isInteger(kept) && Number(kept) >= 0 ? Number(kept) : undefined;
}

export function readSitting(kept: unknown): Sitting | undefined {
  if (!isRecord(kept)) return undefined;
  const queue = readTexts(kept['queue']);
  const done = readList(kept['done'], ({ unit, known, event }) =>
    isText(unit) && typeof known === 'boolean' && isText(event)
      ? { unit, known, event }
      : undefined,
  );
  return queue && done && { queue, done, pending: readText(kept['pending']) };
}

/** A deck on the table, and the events of its grades, so that they can be taken back. */
export type CardDraft = { readonly session: CardSession; readonly events: readonly string[] };

/** Only a session of these very cards: a newer build may have others. */
export function readCardDraft(kept: unknown, cards: ReadonlySet<string>): CardDraft | undefined {
  if (!isRecord(kept) || !isRecord(kept['session'])) return undefined;
  const events = readTexts(kept['events']);
  const queue = readTexts(kept['session']['queue']);
  const graded = readList<GradedCard>(kept['session']['graded'], ({ card, outcome }) =>
    isText(card) && (outcome === 'known' || outcome === 'unknown') ? { card, outcome } : undefined,
  );
  if (!events || !queue || !graded) return undefined;
  const known = [...queue, ...graded.map(({ card }) => card)].every((card) => cards.has(card));
  return known ? { session: { queue, graded }, events } : undefined;
}

function readList<T>(
  kept: unknown,
  read: (entry: Record<string, unknown>) => T | undefined,
): readonly T[] | undefined {
  if (!Array.isArray(kept)) return undefined;
  const entries = kept.flatMap((entry) => (isRecord(entry) ? (read(entry) ?? []) : []));
  return entries.length === kept.length ? entries : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
