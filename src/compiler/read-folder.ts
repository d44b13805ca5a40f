import type { FoundLink } from '#compiler/check-prose.ts';
import { readKeywords } from '#compiler/keywords.ts';
import { readChapter, readLesson } from '#compiler/lesson.ts';
import type { ChapterRead, LessonRead } from '#compiler/manuscripts.ts';
import { type Problem, placeAt, problemList } from '#compiler/problem.ts';
import { readQuiz } from '#compiler/quiz.ts';
import type { ChapterFolder, SourceFile } from '#compiler/source.ts';

/** What one chapter folder says, whatever stands in the others. */
export type FolderRead = {
  readonly chapter: ChapterRead | undefined;
  readonly lessons: readonly LessonRead[];
  readonly problems: readonly Problem[];
};

/** Reads the manuscripts of one chapter folder. */
export function readFolder(folder: ChapterFolder): FolderRead {
  const { problems, at } = problemList();
  const textAt = (file: SourceFile): string => {
    if (file.text === undefined) {
      at(file.path)(placeAt(1), '파일을 읽을 수 없습니다. UTF-8로 다시 저장하세요.');
    }
    return (file.text ?? '').replace(/^\uFEFF/, '');
  };

  const strayLinks: FoundLink[] = [];
  const { path } = folder.chapter;
  const text = textAt(folder.chapter);
  const chapter =
    folder.chapter.text === undefined
      ? undefined
      : readChapter(text, folder.path, at(path), strayLinks);
  const lessons: LessonRead[] = [];
  for (const { path: name, lesson: file, keywords, quiz } of folder.lessons) {
    const found = new Map<string, FoundLink[]>([[path, strayLinks.splice(0)]]);
    const linksOf = (of: string) => {
      const links: FoundLink[] = [];
      found.set(of, links);
      return links;
    };
    const source = textAt(file);
    if (file.text === undefined) continue;
    const lesson = readLesson(source, name, at(file.path), linksOf(file.path));
    const read = {
      folder: name,
      chapter: chapter?.id ?? '',
      keywords: keywords
        ? readKeywords(textAt(keywords), at(keywords.path), linksOf(keywords.path))
        : [],
      items: quiz
        ? readQuiz(textAt(quiz), lesson?.id ?? name, at(quiz.path), linksOf(quiz.path))
        : [],
      links: [...found].flatMap(([of, links]) => links.map((link) => ({ ...link, file: of }))),
    };
    if (lesson) lessons.push({ ...read, lesson });
  }
  return { chapter: chapter && { ...chapter, file: path }, lessons, problems };
}
