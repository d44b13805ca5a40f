import { type Place, placeAt } from '#compiler/problem.ts';

/** A file of the content folder; `text` is undefined when it could not be read as UTF-8. */
export type SourceFile = {
  /** Path inside the content folder, with `/`. */
  readonly path: string;
  readonly text: string | undefined;
};

export type LessonFolder = {
  readonly path: string;
  readonly lesson: SourceFile;
  readonly keywords: SourceFile | undefined;
  readonly quiz: SourceFile | undefined;
};
export type ChapterFolder = {
  readonly path: string;
  readonly chapter: SourceFile;
  readonly lessons: readonly LessonFolder[];
};

type Misplaced = (file: string, place: Place, message: string) => void;

const MANUSCRIPT = /^(\d+-[^/]+)\/(?:(chapter)\.md|(\d+-[^/]+)\/(lesson|keywords|quiz)\.md)$/;

/** Files that belong to the folder but not to the course. */
const BESIDE = ['README.md', 'ledger.json', 'terms.md'];

/** Groups files by chapter and lesson in the order of the folder numbers. */
export function groupFiles(
  files: readonly SourceFile[],
  misplaced: Misplaced,
): readonly ChapterFolder[] {
  const byPath = new Map<string, SourceFile>();
  const lessonPaths = new Map<string, Set<string>>();
  for (const file of [...files].sort((a, b) => compareNumbered(a.path, b.path))) {
    if (BESIDE.includes(file.path)) continue;
    const match = MANUSCRIPT.exec(file.path);
    const [, chapter, , lesson] = match ?? [];
    if (!chapter) {
      misplaced(
        file.path,
        placeAt(1),
        '어느 레슨에도 속하지 않는 파일입니다. `01-챕터/01-레슨/` 안에 lesson.md, keywords.md, quiz.md로 두세요.',
      );
      continue;
    }
    byPath.set(file.path, file);
    const lessons = lessonPaths.get(chapter) ?? new Set();
    lessonPaths.set(chapter, lesson ? lessons.add(lesson) : lessons);
  }
  return [...lessonPaths].flatMap(([path, lessons]) => {
    const chapter = byPath.get(`${path}/chapter.md`);
    if (!chapter) {
      misplaced(`${path}/chapter.md`, placeAt(1), '챕터에 chapter.md가 없습니다. 새로 만드세요.');
      return [];
    }
    if (lessons.size === 0) {
      misplaced(
        chapter.path,
        placeAt(1),
        '챕터에 레슨이 없습니다. `01-레슨/lesson.md`를 만드세요.',
      );
    }
    const folders = [...lessons].flatMap((name): LessonFolder[] => {
      const folder = `${path}/${name}`;
      const lesson = byPath.get(`${folder}/lesson.md`);
      if (!lesson) {
        misplaced(`${folder}/lesson.md`, placeAt(1), '레슨에 lesson.md가 없습니다. 새로 만드세요.');
        return [];
      }
      const keywords = byPath.get(`${folder}/keywords.md`);
      return [{ path: folder, lesson, keywords, quiz: byPath.get(`${folder}/quiz.md`) }];
    });
    return [{ path, chapter, lessons: folders }];
  });
}

/** `9-a` comes before `10-a`, whatever the locale of the machine. */
function compareNumbered(a: string, b: string): number {
  const left = a.split('/');
  const right = b.split('/');
  for (const [index, name] of left.entries()) {
    const other = right[index] ?? '';
    if (name === other) continue;
    const order = Number.parseInt(name, 10) - Number.parseInt(other, 10);
    return order || (name < other ? -1 : 1);
  }
  return left.length - right.length;
}
