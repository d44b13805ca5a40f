import { parentPort, workerData } from 'node:worker_threads';
import type { LessonRead } from '#compiler/manuscripts.ts';
import { readFolder } from '#compiler/read-folder.ts';
import type { ChapterFolder } from '#compiler/source.ts';

const folders: readonly ChapterFolder[] = workerData;
parentPort?.postMessage(
  folders.map(readFolder).map((read) => ({ ...read, lessons: read.lessons.map(withoutBlocks) })),
);

/** Only an editor's review looks at the blocks of a section: a build need not hand them over. */
function withoutBlocks(read: LessonRead): LessonRead {
  const sections = read.lesson.sections.map((section) => ({ ...section, blocks: [] }));
  return { ...read, lesson: { ...read.lesson, sections } };
}
