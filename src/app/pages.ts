import { lessonsOf, type Outline } from '#core/course/outline.ts';
import { paths } from '#core/course/paths.ts';
import type { Forwarding } from '#core/course/types.ts';

/** Address of the page that a host serves for what it does not have. */
const NOT_FOUND = '/404/';

/** The frame without a screen: the service worker gives it for a page that it does not have. */
export const SHELL = '/shell/';

/** Every page to prerender; the routes in `app/routes.tsx` answer each. */
export function pagesOf(outline: Outline, forwarding: Forwarding): readonly string[] {
  const lessons = lessonsOf(outline);
  const retired = Object.keys(forwarding.retired)
    .filter((ref) => 'skq'.includes(ref.charAt(0)))
    .map((ref) => `/${ref.charAt(0)}/${ref.slice(2)}/`);
  return [
    paths.today,
    paths.learn,
    ...lessons.map((lesson) => paths.lesson(lesson.id)),
    paths.cards,
    paths.chapterCards('all'),
    ...outline.chapters
      .filter((chapter) => chapter.lessons.some((lesson) => lesson.keywords.length > 0))
      .map((chapter) => paths.chapterCards(chapter.id)),
    paths.review,
    paths.mistakes,
    paths.exam,
    paths.settings,
    paths.data,
    paths.quizzes,
    ...lessons.filter((lesson) => lesson.items.length > 0).map((lesson) => paths.quiz(lesson.id)),
    paths.keywords,
    ...lessons.flatMap((lesson) => lesson.keywords.map(({ id }) => paths.keyword(id))),
    paths.sheet,
    paths.progress,
    ...retired,
    NOT_FOUND,
    SHELL,
  ];
}
