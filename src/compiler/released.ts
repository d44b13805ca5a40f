import { hashOf, keyOf, optionIdsOf, wordsOf } from '#compiler/fingerprint.ts';
import type { Released } from '#compiler/ledger.ts';
import type { ChapterRead, LessonRead } from '#compiler/manuscripts.ts';
import type { Place } from '#compiler/problem.ts';
import { textOf } from '#core/markdown/tree.ts';

/** Every id the manuscripts hold, with what the ledger remembers of it. */
export function releasedIn(
  chapters: readonly ChapterRead[],
  lessons: readonly LessonRead[],
): readonly Released[] {
  return [
    ...chapters.map(({ id, title, file }) => ({
      ref: `c:${id}`,
      hash: '',
      title,
      lesson: lessons.find((lesson) => lesson.chapter === id)?.lesson.id ?? '',
      file,
      line: 1,
      column: 1,
    })),
    ...lessons.flatMap(lessonReleases),
  ];
}

function lessonReleases({ folder, lesson, keywords, items }: LessonRead): readonly Released[] {
  const at = (file: string, place: Place) => ({
    lesson: lesson.id,
    file: `${folder}/${file}`,
    line: place.position?.start.line ?? 1,
    column: place.position?.start.column ?? 1,
  });
  return [
    { ref: `l:${lesson.id}`, hash: '', title: lesson.title, ...at('lesson.md', {}) },
    ...lesson.sections.map(({ id, title, prose, place }) => ({
      ref: `s:${id}`,
      hash: hashOf([title, textOf(prose)]),
      title,
      ...at('lesson.md', place),
    })),
    ...keywords.map(({ id, korean, english, text, clozes, place }) => ({
      ref: `k:${id}`,
      hash: hashOf([korean, english, text]),
      ...(clozes.length > 0 && { options: clozes.map((cloze) => cloze.id).sort() }),
      title: korean,
      ...at('keywords.md', place),
    })),
    ...items.map(({ id, text, context, body, place }) => ({
      ref: `q:${id}`,
      hash: hashOf([text, textOf(context), ...wordsOf(body)]),
      key: hashOf(keyOf(body)),
      options: optionIdsOf(body),
      title: text,
      ...at('quiz.md', place),
    })),
  ];
}
