import { createHash } from 'node:crypto';
import { searchData } from '#compiler/search-data.ts';
import { nameFaceOf } from '#core/cards/faces.ts';
import type {
  CourseSummary,
  DeckData,
  KeywordData,
  LessonData,
  QuizData,
  Titled,
} from '#core/course/data.ts';
import { byLesson, lessonsOf, type OutlineLesson, outlineOf } from '#core/course/outline.ts';
import { paths } from '#core/course/paths.ts';
import type { Course, Keyword } from '#core/course/types.ts';

/** Every data file of a course: its path without ending, and its JSON. See `core/course/data.ts`. */
export function dataFiles(course: Course): ReadonlyMap<string, string> {
  const outline = outlineOf(course);
  const lessons = lessonsOf(outline);
  const keywords = new Map(course.keywords.map((keyword) => [keyword.id, keyword]));
  const items = byLesson(course.items);
  const homes = new Map(lessons.flatMap((l) => l.sections.map(({ id }) => [id, l.id] as const)));

  const files = new Map<string, string>();
  const add = <T>(path: string, data: T) =>
    files.set(path, withPlaces(JSON.stringify(data), homes));
  add('outline', outline);
  add('forwarding', course.forwarding);
  for (const [path, data] of searchData(course)) add(path, data);
  add<CourseSummary>('summary', {
    chapters: outline.chapters.map(({ id, title, summary, lessons: own }) => ({
      id,
      title,
      summary,
      keywords: own.reduce((sum, lesson) => sum + lesson.keywords.length, 0),
    })),
    first: lessons[0] && titled(lessons[0]),
    lessons: lessons.length,
    keywords: course.keywords.length,
    items: course.items.length,
  });

  const texts = new Map(course.lessons.map((lesson) => [lesson.id, lesson]));
  for (const chapter of outline.chapters) {
    const own = course.keywords.filter((keyword) => keyword.chapter === chapter.id);
    if (own.length > 0) {
      add<DeckData>(`keywords/${chapter.id}`, { chapter: titled(chapter), keywords: own });
    }
    const siblings = chapter.lessons.map(titled);
    for (const entry of chapter.lessons) {
      const lesson = texts.get(entry.id);
      if (!lesson) continue;
      const place = lessons.indexOf(entry);
      const [previous, next] = [lessons[place - 1], lessons[place + 1]];
      const near = previous ? [previous, entry] : [entry];
      const text = JSON.stringify([lesson.intro, lesson.sections]);
      const linked = [...text.matchAll(/"\/k\/([a-z0-9-]+)"/g)].map(([, id = '']) => id);
      const met = [...entry.keywords.map(({ id }) => id), ...linked];
      add<LessonData>(`lesson/${entry.id}`, {
        lesson,
        chapter: titled(chapter),
        siblings,
        previous: previous && titled(previous),
        next: next && titled(next),
        items: entry.items.length,
        hasCards: own.length > 0,
        checkpoint: near.flatMap((one) => one.items.map(({ id }) => id)),
        maskable: [...new Set(met)].filter((id) => hasNameFace(keywords.get(id))),
      });
      const asked = items.get(entry.id);
      if (!asked) continue;
      add<QuizData>(`quiz/${entry.id}`, {
        lesson: titled(entry),
        items: asked,
        next: next && titled(next),
      });
    }
  }
  for (const keyword of course.keywords) {
    add<KeywordData>(`keyword/${keyword.id}`, {
      keyword,
      related: keyword.related.flatMap((id) => keywords.get(id) ?? []).map(named),
      contrasts: keyword.contrasts.flatMap(({ with: id, prose }) => {
        const other = keywords.get(id);
        return other ? [{ ...named(other), section: other.section, prose }] : [];
      }),
    });
  }
  return files;
}

/** The name of exactly these files: files of different revisions never fit each other. */
export function revisionOf(files: ReadonlyMap<string, string>): string {
  return createHash('sha256')
    .update(JSON.stringify([...files]))
    .digest('hex')
    .slice(0, 10);
}

function titled({ id, title }: Titled | OutlineLesson): Titled {
  return { id, title };
}

function named({ id, korean }: Keyword): Titled {
  return { id, title: korean };
}

function hasNameFace(keyword: Keyword | undefined): boolean {
  return keyword !== undefined && nameFaceOf(keyword) !== undefined;
}

/** Links to sections lead straight to their lessons: no screen has to know where a section stands. */
function withPlaces(json: string, homes: ReadonlyMap<string, string>): string {
  return json.replaceAll(/"href":"\/s\/([a-z0-9-]+)\/?"/g, (link, section: string) => {
    const lesson = homes.get(section);
    return lesson ? `"href":"${paths.lesson(lesson, section)}"` : link;
  });
}
