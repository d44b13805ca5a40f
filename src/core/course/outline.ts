import type { Course } from '#core/course/types.ts';

/** The course without its prose: titles and order, for the screens that show all of it. */
export type OutlineSection = { readonly id: string; readonly title: string; readonly rev: number };
export type OutlineLesson = {
  readonly id: string;
  readonly chapter: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly sections: readonly OutlineSection[];
  /** Quiz item ids with their revision, in order. */
  readonly items: readonly {
    readonly id: string;
    readonly rev: number;
    readonly section: string;
  }[];
  /** Keywords in order. */
  readonly keywords: readonly {
    readonly id: string;
    readonly title: string;
    readonly rev: number;
    readonly section: string;
    /** Sides its cards have beside the meaning: `name`, sentence ids. */
    readonly faces: readonly string[];
  }[];
};
export type OutlineChapter = {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly lessons: readonly OutlineLesson[];
};
export type Outline = {
  readonly chapters: readonly OutlineChapter[];
};

/** The outline of a course: the same order, without prose. */
export function outlineOf(course: Course): Outline {
  const lessons = new Map(course.lessons.map((lesson) => [lesson.id, lesson]));
  const items = byLesson(course.items);
  const keywords = byLesson(course.keywords);
  return {
    chapters: course.chapters.map(({ id, title, summary, lessons: ids }) => ({
      id,
      title,
      summary,
      lessons: ids.flatMap((lessonId) => {
        const lesson = lessons.get(lessonId);
        if (!lesson) return [];
        return [
          {
            id: lesson.id,
            chapter: lesson.chapter,
            title: lesson.title,
            summary: lesson.summary,
            minutes: lesson.minutes,
            sections: lesson.sections.map(({ id, title, rev }) => ({ id, title, rev })),
            items: (items.get(lesson.id) ?? []).map(({ id, rev, section }) => ({
              id,
              rev,
              section,
            })),
            keywords: (keywords.get(lesson.id) ?? []).map(
              ({ id, korean, rev, section, twoWay, clozes }) => ({
                id,
                title: korean,
                rev,
                section,
                faces: [...(twoWay ? ['name'] : []), ...clozes.map((cloze) => cloze.id)],
              }),
            ),
          },
        ];
      }),
    })),
  };
}

/** Parts of a course by the lesson they stand in. */
export function byLesson<T extends { readonly lesson: string }>(
  parts: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const part of parts) {
    const own = found.get(part.lesson);
    if (own) own.push(part);
    else found.set(part.lesson, [part]);
  }
  return found;
}

/** All lessons in reading order. */
export function lessonsOf(outline: Outline): readonly OutlineLesson[] {
  return outline.chapters.flatMap((chapter) => chapter.lessons);
}
