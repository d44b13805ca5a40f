import { type Card, cardsOf, FACES } from '#core/cards/faces.ts';
import { lessonsOf, type OutlineLesson } from '#core/course/outline.ts';
import type { QuizItem } from '#core/course/types.ts';
import { loadKeywords, loadQuiz, outline } from '#course/course.ts';

const LESSON_OF = new Map(
  lessonsOf(outline).flatMap((lesson) => lesson.items.map(({ id }) => [id, lesson] as const)),
);

/** The lesson that a question stands in. */
export function lessonOf(item: string): OutlineLesson | undefined {
  return LESSON_OF.get(item);
}

/** Questions by id, from all their lessons at once: none is waited for while one answers. */
export async function loadItems(ids: readonly string[]): Promise<ReadonlyMap<string, QuizItem>> {
  const lessons = new Set(ids.flatMap((id) => lessonOf(id)?.id ?? []));
  const quizzes = await Promise.all([...lessons].map((id) => loadQuiz(id)));
  const wanted = new Set(ids);
  const items = quizzes.flatMap((quiz) => quiz ?? []).filter(({ id }) => wanted.has(id));
  return new Map(items.map((item) => [item.id, item]));
}

export type Loaded = {
  readonly cards: ReadonlyMap<string, Card>;
  readonly items: ReadonlyMap<string, QuizItem>;
};

/** What units ask: cards by `k:` and questions by `q:` unit. */
export async function loadUnits(units: readonly string[]): Promise<Loaded> {
  const asksCards = units.some((unit) => unit.startsWith('k:'));
  const [keywords, items] = await Promise.all([
    asksCards ? loadKeywords() : [],
    loadItems(units.filter((unit) => unit.startsWith('q:')).map((unit) => unit.slice(2))),
  ]);
  const cards = FACES.flatMap((kind) => cardsOf(keywords, kind));
  return {
    cards: new Map(cards.map((card) => [`k:${card.id}`, card])),
    items: new Map([...items].map(([id, item]) => [`q:${id}`, item])),
  };
}
