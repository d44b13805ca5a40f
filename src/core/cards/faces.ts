import type { Cloze, Keyword } from '#core/course/types.ts';

/** Which side of a keyword is asked: its meaning, its name, or the gap in a sentence. */
export const FACES = ['meaning', 'name', 'cloze'] as const;
export type FaceKind = (typeof FACES)[number];

/** One card: a keyword asked from one side. Its id is the keyword's for `meaning`. */
export type Card = {
  readonly id: string;
  readonly keyword: Keyword;
  readonly face: string;
  readonly cloze: Cloze | undefined;
};

/**
 * The cards of keywords in one direction, in their order: from name to meaning all of them, from
 * meaning to name those whose meaning leads to one name, and one for each sentence with a gap.
 */
export function cardsOf(keywords: readonly Keyword[], kind: FaceKind): readonly Card[] {
  return keywords.flatMap((keyword) =>
    facesOf(keyword, kind).map(({ face, cloze }) => ({
      id: face === 'meaning' ? keyword.id : `${keyword.id}/${face}`,
      keyword,
      face,
      cloze,
    })),
  );
}

function facesOf(
  { twoWay, clozes }: Keyword,
  kind: FaceKind,
): readonly Pick<Card, 'face' | 'cloze'>[] {
  if (kind === 'cloze') return clozes.map((cloze) => ({ face: cloze.id, cloze }));
  return kind === 'name' && !twoWay ? [] : [{ face: kind, cloze: undefined }];
}

/** The face that asks for a keyword's name out of a text; undefined when no card of it does. */
export function nameFaceOf({ twoWay, clozes }: Keyword): string | undefined {
  return twoWay ? 'name' : clozes[0]?.id;
}
