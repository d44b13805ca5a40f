import type { FoundLink } from '#compiler/check-prose.ts';
import type { KeywordManuscript } from '#compiler/keywords.ts';
import type { LessonManuscript } from '#compiler/lesson.ts';
import type { ItemManuscript } from '#compiler/quiz.ts';
import type { Chapter } from '#core/course/types.ts';

/** Everything read from one lesson folder, with the file each part came from. */
export type LessonRead = {
  readonly folder: string;
  readonly chapter: string;
  readonly lesson: LessonManuscript;
  readonly keywords: readonly KeywordManuscript[];
  readonly items: readonly ItemManuscript[];
  readonly links: readonly (FoundLink & { readonly file: string })[];
};
export type ChapterRead = Omit<Chapter, 'lessons'> & { readonly file: string };
