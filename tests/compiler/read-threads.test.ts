import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compileCourse } from '#compiler/compile-course.ts';
import { readInThreads } from '#compiler/read-threads.ts';
import { courseOf } from '#tests/bench/course.ts';

const ROOT = join(import.meta.dirname, '../..');

it('compiles what threads have read to the same course, with the same problems in the same order', async () => {
  const files = courseOf(30).map((file) =>
    /lesson-(?:7|12|30)\//.test(file.path) ? { ...file, text: `${file.text}\n<b>\n` } : file,
  );
  const { lessons: _, ...here } = compileCourse(files);
  const { lessons: __, ...there } = compileCourse(files, await readInThreads(ROOT, files));
  expect(here.problems.length).toBeGreaterThan(8);
  expect(there).toEqual(here);
});
