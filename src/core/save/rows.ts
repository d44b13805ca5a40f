import type { StudyEvent } from '#core/progress/events.ts';
import { readEvent } from '#core/save/read-event.ts';

/**
 * Events of one page load as short rows, about 15 characters each: one letter for what happened, then
 * numbers in base 36. The first number is the time since the row before it; texts stand once in a
 * list of words and are named by their place in it.
 */

/** What a row's first letter says: the kind with its outcome, and the grade, certainty or cause. */
type Head =
  | { readonly kind: 'read' | 'plan' | 'exam' | 'undo' }
  | {
      readonly kind: 'card';
      readonly outcome: 'known' | 'unknown';
      readonly grade?: 1 | 2 | 3 | 4;
    }
  | {
      readonly kind: 'quiz';
      readonly outcome: 'correct' | 'wrong';
      readonly confidence?: 'sure' | 'unsure' | 'guess';
    }
  | { readonly kind: 'note'; readonly cause?: 'unknown' | 'confused' | 'slip' | 'guess' };

/** The place in this list is the letter: new heads are added at the end, none is ever moved. */
const HEADS: readonly Head[] = [
  { kind: 'read' },
  { kind: 'undo' },
  { kind: 'plan' },
  { kind: 'exam' },
  ...(['known', 'unknown'] as const).flatMap((outcome): Head[] => [
    { kind: 'card', outcome },
    ...([1, 2, 3, 4] as const).map((grade): Head => ({ kind: 'card', outcome, grade })),
  ]),
  ...(['correct', 'wrong'] as const).flatMap((outcome): Head[] => [
    { kind: 'quiz', outcome },
    ...(['sure', 'unsure', 'guess'] as const).map(
      (confidence): Head => ({ kind: 'quiz', outcome, confidence }),
    ),
  ]),
  { kind: 'note' },
  ...(['unknown', 'confused', 'slip', 'guess'] as const).map(
    (cause): Head => ({ kind: 'note', cause }),
  ),
];
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const headKey = (e: StudyEvent | Head): string => {
  const [outcome, detail] =
    e.kind === 'card'
      ? [e.outcome, e.grade]
      : e.kind === 'quiz'
        ? [e.outcome, e.confidence]
        : e.kind === 'note'
          ? ['', e.cause]
          : ['', ''];
  return `${e.kind} ${outcome} ${detail ?? ''}`;
};
const LETTER_OF = new Map(HEADS.map((head, at) => [headKey(head), LETTERS.charAt(at)]));
const HEAD_OF = new Map(HEADS.map((head, at) => [LETTERS.charAt(at), head]));

/** The place of a word in the list of words; a new one is added. */
export type PlaceOf = (word: string) => number;

/** An event as a row, or undefined when one of its numbers does not fit. */
export function writeRow(event: StudyEvent, before: number, placeOf: PlaceOf): string | undefined {
  const letter = LETTER_OF.get(headKey(event));
  const numbers = [event.at, 'rev' in event ? event.rev : 1, 'took' in event ? event.took : 0];
  if (!letter || !numbers.every((n = 0) => Number.isSafeInteger(n) && !Object.is(n, -0))) {
    return undefined;
  }
  const number = (n: number | undefined) => n?.toString(36) ?? '';
  const word = (text: string | undefined) => number(text === undefined ? undefined : placeOf(text));
  const words = (texts: readonly string[]) => texts.map(word).join();
  const rev = (n: number) => (n === 1 ? '' : number(n));
  const fields = (): readonly string[] => {
    switch (event.kind) {
      case 'read':
        return [word(event.item), rev(event.rev)];
      case 'undo':
        return [word(event.target)];
      case 'plan':
        return [word(event.examDate)];
      case 'exam':
        return [word(event.exam), word(event.seed), words(event.items), number(event.took)];
      case 'card':
        return [word(event.item), number(event.took), word(event.face), rev(event.rev)];
      case 'quiz':
        return [
          ...[word(event.item), number(event.took), words(event.given)],
          ...[word(event.exam), rev(event.rev)],
        ];
      case 'note':
        return [word(event.item), word(event.memo), rev(event.rev)];
    }
  };
  const row = [number(event.at - before), ...fields()].join(' ').trimEnd();
  return letter + row;
}

/** A row as the event it stands for, or undefined when it is not a row. */
export function readRow(
  row: string,
  id: string,
  before: number,
  words: readonly (string | undefined)[],
): StudyEvent | undefined {
  const head = HEAD_OF.get(row.charAt(0));
  const [delta = '', ...fields] = row.slice(1).split(' ');
  const at = before + numberOf(delta);
  if (!head || Number.isNaN(at)) return undefined;
  const isLost = { current: false };
  const field = <T>(place: number, read: (field: string) => T | undefined): T | undefined => {
    const text = fields[place];
    if (!text) return undefined;
    const value = read(text);
    if (value === undefined) isLost.current = true;
    return value;
  };
  const word = (text: string) => words[numberOf(text)];
  const list = (text: string) => {
    const texts = text.split(',').map(word);
    return texts.every((one) => one !== undefined) ? texts : undefined;
  };
  const count = (text: string) => {
    const number = numberOf(text);
    return number >= 0 ? number : undefined;
  };
  const read = (): object => {
    switch (head.kind) {
      case 'undo':
        return { target: field(0, word) };
      case 'plan':
        return { examDate: field(0, word) };
      case 'exam':
        return {
          ...{ exam: field(0, word), seed: field(1, word) },
          ...{ items: field(2, list) ?? [], took: field(3, count) },
        };
      case 'read':
        return { item: field(0, word), rev: field(1, count) ?? 1 };
      case 'card':
        return {
          ...{ item: field(0, word), took: field(1, count) },
          ...{ face: field(2, word), rev: field(3, count) ?? 1 },
        };
      case 'quiz':
        return {
          ...{ item: field(0, word), took: field(1, count), given: field(2, list) ?? [] },
          ...{ exam: field(3, word), rev: field(4, count) ?? 1 },
        };
      case 'note':
        return { item: field(0, word), memo: field(1, word), rev: field(2, count) ?? 1 };
    }
  };
  const event = readEvent({ id, at, ...head, ...read() });
  return isLost.current ? undefined : event;
}

/** A number in base 36, or NaN: `parseInt` alone would take `1?` for 1. */
function numberOf(text: string): number {
  return /^-?[0-9a-z]+$/.test(text) ? Number.parseInt(text, 36) : Number.NaN;
}
