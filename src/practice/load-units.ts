import { type Card, cardsOf, FACES } from '#core/cards/faces.ts';
import { lessonsOf, type OutlineLesson } from '#core/course/outline.ts';
import type { QuizItem } from '#core/course/types.ts';
import { loadKeywords, loadOutline, loadQuiz } from '#course/course.ts';

/** Questions by id, from all their lessons at once: none is waited for while one answers. */
export async function loadItems(ids: readonly string[]): Promise<ReadonlyMap<string, QuizItem>> {
  const wanted = new Set(ids);
  const lessons = await lessonsWith(({ items }) => items.some(({ id }) => wanted.has(id)));
  const quizzes = await Promise.all(lessons.map(({ id }) => loadQuiz(id)));
  const items = quizzes.flatMap((quiz) => quiz?.items ?? []).filter(({ id }) => wanted.has(id));
  return new Map(items.map((item) => [item.id, item]));
}

export type Loaded = {
  readonly cards: ReadonlyMap<string, Card>;
  readonly items: ReadonlyMap<string, QuizItem>;
};

/** What units ask: cards by `k:` and questions by `q:` unit. */
export async function loadUnits(units: readonly string[]): Promise<Loaded> {
  const idsOf = (kind: 'k' | 'q') =>
    units.flatMap((unit) =>
      unit.startsWith(`${kind}:`) ? (unit.slice(2).split('/')[0] ?? []) : [],
    );
  const [cards, items] = await Promise.all([loadCards(new Set(idsOf('k'))), loadItems(idsOf('q'))]);
  return {
    cards: new Map(cards.map((card) => [`k:${card.id}`, card])),
    items: new Map([...items].map(([id, item]) => [`q:${id}`, item])),
  };
}

async function loadCards(wanted: ReadonlySet<string>): Promise<readonly Card[]> {
  const lessons = await lessonsWith(({ keywords }) => keywords.some(({ id }) => wanted.has(id)));
  const keywords = await loadKeywords([...new Set(lessons.map(({ chapter }) => chapter))]);
  const asked = keywords.filter(({ id }) => wanted.has(id));
  return FACES.flatMap((kind) => cardsOf(asked, kind));
}

async function lessonsWith(
  isWanted: (lesson: OutlineLesson) => boolean,
): Promise<readonly OutlineLesson[]> {
  return lessonsOf(await loadOutline()).filter(isWanted);
}
