import type { Prose, QuizItem } from '#core/course/types.ts';
import { shuffle, shuffleUnsolved } from '#core/quiz/shuffle.ts';

export type PaperLine = { readonly mark: string; readonly prose: Prose };
/** A question as it stands on paper, and its answer for the key. */
export type Paper = {
  /** What to choose from, order or sort, in the order the item's seed gives. */
  readonly lines: readonly PaperLine[];
  /** What the lines belong to: the left side of a match, the groups of a sort. */
  readonly heads: readonly PaperLine[];
  readonly key: string;
};

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩';
const LETTERED = '㉠㉡㉢㉣㉤㉥㉦㉧㉨㉩㉪㉫㉬㉭';

/** How an item is printed. The same item always gives the same paper, so that one key fits a class. */
export function paperOf({ id, body }: QuizItem): Paper {
  switch (body.kind) {
    case 'choice':
    case 'multiple': {
      const options = shuffle(body.options, id);
      const lines = marked(options, CIRCLED);
      const right = lines.filter((_, index) => options[index]?.correct);
      return { lines, heads: [], key: right.map(({ mark }) => mark).join(', ') };
    }
    case 'order': {
      const { lines, markOf } = shuffled(body.entries, id);
      return { lines, heads: [], key: body.entries.map(markOf).join(' → ') };
    }
    case 'match': {
      const { lines, markOf } = shuffled(
        body.pairs.map((pair) => ({ id: pair.id, prose: pair.right })),
        id,
      );
      const heads = marked(
        body.pairs.map(({ left }) => ({ prose: left })),
        CIRCLED,
      );
      const key = body.pairs.map((pair, index) => `${heads[index]?.mark}–${markOf(pair)}`);
      return { lines, heads, key: key.join(', ') };
    }
    case 'sort': {
      const { lines, markOf } = shuffled(
        body.groups.flatMap(({ entries }) => entries),
        id,
      );
      const heads = marked(body.groups, CIRCLED);
      const key = body.groups.map(
        ({ entries }, index) => `${heads[index]?.mark} ${entries.map(markOf).join(' ')}`,
      );
      return { lines, heads, key: key.join(' / ') };
    }
    case 'blank':
      return {
        ...{ lines: [], heads: [] },
        key: body.blanks
          .map(({ mode, accepted }) => (mode === 'set' ? accepted.join(', ') : (accepted[0] ?? '')))
          .join(' · '),
      };
    case 'command':
      return { lines: [], heads: [], key: body.blank.accepted[0] ?? '' };
    case 'mend':
      return { lines: [], heads: [], key: body.mended };
  }
}

function marked(
  entries: readonly { readonly prose: Prose }[],
  marks: string,
): readonly PaperLine[] {
  return entries.map(({ prose }, index) => ({ mark: marks[index] ?? `${index + 1}`, prose }));
}

function shuffled(
  entries: readonly { readonly id: string; readonly prose: Prose }[],
  seed: string,
): {
  readonly lines: readonly PaperLine[];
  readonly markOf: (entry: { readonly id: string }) => string;
} {
  const order = shuffleUnsolved(entries, seed);
  const lines = marked(order, LETTERED);
  return {
    lines,
    markOf: ({ id }) => lines[order.findIndex((entry) => entry.id === id)]?.mark ?? '',
  };
}
