/** What a row's first letter says: the kind with its outcome, and the grade, certainty or cause. */
export type Head =
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

/** Heads by the code of their letter. */
export const HEAD_AT: readonly (Head | undefined)[] = HEADS.reduce<(Head | undefined)[]>(
  (list, head, at) => {
    list[LETTERS.charCodeAt(at)] = head;
    return list;
  },
  Array.from({ length: 128 }, () => undefined),
);

const LETTER_OF = new Map(HEADS.map((head, at) => [keyOfHead(head), LETTERS.charAt(at)]));

/** The letter of an event, or undefined where there is none. */
export function letterOf(event: Head): string | undefined {
  return LETTER_OF.get(keyOfHead(event));
}

function keyOfHead(head: Head): string {
  switch (head.kind) {
    case 'card':
      return `card ${head.outcome} ${head.grade ?? ''}`;
    case 'quiz':
      return `quiz ${head.outcome} ${head.confidence ?? ''}`;
    case 'note':
      return `note ${head.cause ?? ''}`;
    default:
      return head.kind;
  }
}
