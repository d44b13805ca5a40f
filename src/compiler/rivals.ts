import type { Blank, Keyword, QuizItem } from '#core/course/types.ts';
import { rivalFinder } from '#core/quiz/rivals.ts';

type WithoutRivals = Omit<Keyword, 'rivals'>;

/** Keywords and questions, each typed name with the terms of the course that are nearly it. */
export function withRivals(
  keywords: readonly WithoutRivals[],
  items: readonly QuizItem[],
): { readonly keywords: readonly Keyword[]; readonly items: readonly QuizItem[] } {
  const rivalsOf = rivalFinder(
    keywords.flatMap(({ id, korean }) => [korean, id.replaceAll('-', ' ')]),
  );
  const asked = (blank: Blank): Blank => {
    const rivals = blank.mode === 'term' || blank.mode === 'set' ? rivalsOf(blank.accepted) : [];
    return rivals.length > 0 ? { ...blank, rivals } : blank;
  };
  return {
    keywords: keywords.map((keyword) => ({ ...keyword, rivals: rivalsOf(namesOf(keyword)) })),
    items: items.map((item) =>
      item.body.kind === 'blank'
        ? { ...item, body: { ...item.body, blanks: item.body.blanks.map(asked) } }
        : item,
    ),
  };
}

function namesOf({ korean, english, aliases }: WithoutRivals): readonly string[] {
  return [korean, english, ...aliases];
}
