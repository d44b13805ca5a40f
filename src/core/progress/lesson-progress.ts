import { lessonsOf, type Outline, type OutlineLesson } from '#core/course/outline.ts';
import type { Progress } from '#core/progress/summary.ts';

export type Share = { readonly done: number; readonly of: number };
export type LessonProgress = {
  readonly read: Share;
  readonly cards: Share;
  readonly quiz: Share;
  readonly state: 'new' | 'started' | 'read';
  /** Items answered or read in an older revision than the present one, as `kind:id`. */
  readonly changed: readonly string[];
};

/** How far one lesson is: sections read, cards known, questions whose last answer was right. */
export function lessonProgress(progress: Progress, lesson: OutlineLesson): LessonProgress {
  const read = lesson.sections.filter(({ id }) => progress.read.has(`s:${id}`)).length;
  const known = lesson.keywords.filter(
    ({ id }) => progress.cards.get(`k:${id}`)?.outcome === 'known',
  ).length;
  const right = lesson.items.filter(
    ({ id }) => progress.quiz.get(`q:${id}`)?.outcome === 'correct',
  ).length;
  const touched = read + lesson.items.filter(({ id }) => progress.quiz.has(`q:${id}`)).length;
  return {
    read: { done: read, of: lesson.sections.length },
    cards: { done: known, of: lesson.keywords.length },
    quiz: { done: right, of: lesson.items.length },
    state: read === lesson.sections.length ? 'read' : touched > 0 ? 'started' : 'new',
    changed: [
      ...lesson.sections.filter(({ id, rev }) => isOlder(progress.read.get(`s:${id}`), rev)),
      ...lesson.items.filter(({ id, rev }) => isOlder(progress.quiz.get(`q:${id}`), rev)),
      ...lesson.keywords.filter(({ id, rev }) => isOlder(progress.cards.get(`k:${id}`), rev)),
    ].map(({ id }) => id),
  };
}

function isOlder(event: { readonly rev: number } | undefined, rev: number): boolean {
  return event !== undefined && event.rev < rev;
}

/** The shares of several lessons added up. */
export function totalProgress(
  progress: Progress,
  lessons: readonly OutlineLesson[],
): Pick<LessonProgress, 'read' | 'cards' | 'quiz'> {
  const each = lessons.map((lesson) => lessonProgress(progress, lesson));
  const sum = (kind: 'read' | 'cards' | 'quiz'): Share => ({
    done: each.reduce((total, lesson) => total + lesson[kind].done, 0),
    of: each.reduce((total, lesson) => total + lesson[kind].of, 0),
  });
  return { read: sum('read'), cards: sum('cards'), quiz: sum('quiz') };
}

/** The lesson to go on with: after the one read last, else the first that is not wholly read. */
export function nextLesson(progress: Progress, outline: Outline): OutlineLesson | undefined {
  const lessons = lessonsOf(outline);
  const open = lessons.filter((lesson) => lessonProgress(progress, lesson).state !== 'read');
  const latest = [...progress.read].reduce<{ item: string; at: number } | undefined>(
    (last, [item, { at }]) => (last && last.at >= at ? last : { item, at }),
    undefined,
  );
  const here = lessons.findIndex((l) => l.sections.some(({ id }) => `s:${id}` === latest?.item));
  return open.find((lesson) => lessons.indexOf(lesson) >= here) ?? open[0];
}
