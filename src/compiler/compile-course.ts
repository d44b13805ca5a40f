import { checkCourse } from '#compiler/check-course.ts';
import {
  checkLedger,
  forwardingOf,
  type Ledger,
  type Released,
  readLedger,
} from '#compiler/ledger.ts';
import type { ChapterRead, LessonRead } from '#compiler/manuscripts.ts';
import { byPlace, type Problem, problemList } from '#compiler/problem.ts';
import { type FolderRead, readFolder } from '#compiler/read-folder.ts';
import { minutesOf } from '#compiler/reading-time.ts';
import { releasedIn } from '#compiler/released.ts';
import { withRivals } from '#compiler/rivals.ts';
import { groupFiles, type SourceFile } from '#compiler/source.ts';
import type { Course } from '#core/course/types.ts';

export type Compiled = {
  readonly course: Course;
  readonly problems: readonly Problem[];
  /** False while a manuscript or the ledger itself must be mended before ids can be compared. */
  readonly readable: boolean;
  readonly ledger: Ledger;
  readonly released: readonly Released[];
  /** The lessons as read, with the place of everything: what an editor's review looks at. */
  readonly lessons: readonly LessonRead[];
};

/**
 * Compiles manuscripts to the course. Pure and total: it returns what could be read together with
 * every problem, sorted by file and line, and never throws on what an author wrote. What was read of
 * the chapter folders is given where threads read them (`read-threads.ts`).
 */
export function compileCourse(
  files: readonly SourceFile[],
  read?: readonly FolderRead[],
): Compiled {
  const { problems, at } = problemList();
  const folders = groupFiles(files, (file, place, message) => at(file)(place, message));
  const reads = read ?? folders.map(readFolder);
  problems.push(...reads.flatMap((one) => one.problems));
  const chapters = reads.flatMap(({ chapter }) => chapter ?? []);
  const lessons = reads.flatMap((one) => one.lessons);

  problems.push(...checkCourse(chapters, lessons));
  const { ledger, problems: ledgerProblems } = readLedger(
    files.find((file) => file.path === 'ledger.json')?.text,
  );
  const released = releasedIn(chapters, lessons);
  problems.push(...ledgerProblems);
  // While a manuscript cannot be read its ids look vanished, which would only confuse.
  const readable = problems.length === 0;
  if (readable) problems.push(...checkLedger(ledger, released));
  return {
    course: assemble(chapters, lessons, ledger),
    problems: problems.sort(byPlace),
    readable,
    ledger,
    released,
    lessons,
  };
}

function assemble(
  chapters: readonly ChapterRead[],
  lessons: readonly LessonRead[],
  ledger: Ledger,
): Course {
  const rev = (ref: string) => ledger.ids[ref]?.rev ?? 1;
  const pairs = lessons.flatMap(({ keywords }) =>
    keywords.flatMap(({ id, contrasts }) => contrasts.map((pair) => ({ of: id, ...pair }))),
  );
  const sectionLessons = new Map(
    lessons.flatMap(({ lesson }) => lesson.sections.map(({ id }) => [id, lesson.id] as const)),
  );
  const home = (section: string) => ({ section, sectionLesson: sectionLessons.get(section) ?? '' });
  const keywords = lessons.flatMap(({ keywords, lesson, chapter }) =>
    keywords.map(({ place: _, evidence, ...keyword }) => ({
      ...keyword,
      contrasts: pairs.flatMap(({ of, with: other, prose }) =>
        of === keyword.id
          ? [{ with: other, prose }]
          : other === keyword.id
            ? [{ with: of, prose }]
            : [],
      ),
      rev: rev(`k:${keyword.id}`),
      chapter,
      lesson: lesson.id,
      ...home(evidence.section),
    })),
  );
  const items = lessons.flatMap(({ items, lesson }) =>
    items.map(({ place: _, evidence, ...item }) => ({
      ...item,
      rev: rev(`q:${item.id}`),
      lesson: lesson.id,
      ...home(evidence.section),
    })),
  );
  return {
    chapters: chapters.map(({ file: _, ...chapter }) => ({
      ...chapter,
      lessons: lessons.filter((l) => l.chapter === chapter.id).map((l) => l.lesson.id),
    })),
    lessons: lessons.map(({ lesson, chapter }) => ({
      ...lesson,
      chapter,
      minutes: minutesOf(lesson),
      sections: lesson.sections.map(({ id, title, prose }) => ({
        id,
        title,
        rev: rev(`s:${id}`),
        prose,
      })),
    })),
    ...withRivals(keywords, items),
    forwarding: forwardingOf(ledger),
  };
}
