import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Compiled, compileCourse } from '#compiler/compile-course.ts';
import { readContent, writeContent } from '#compiler/content-folder.ts';
import { formatLedger, updateLedger } from '#compiler/ledger-update.ts';
import { writeMissingIds } from '#compiler/missing-ids.ts';
import { formatProblem } from '#compiler/problem.ts';
import { reviewCourse } from '#compiler/review/review.ts';

/** `npm run content:check` and `npm run content:ids`: what an author runs on the manuscripts. */
const list = { type: 'string', multiple: true, default: [] as string[] } as const;
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    folder: { type: 'string', default: 'content' },
    typo: list,
    revise: list,
    retire: list,
    restore: list,
    alias: list,
  },
});
const folder = join(process.cwd(), values.folder);

if (positionals[0] === 'check') {
  const files = await readContent(folder);
  const compiled = compileCourse(files);
  const { problems, lessons } = compiled;
  report({ ...compiled, problems: [...problems, ...reviewCourse(lessons, files)] });
} else if (positionals[0] === 'ids') await writeIds();
else {
  console.error('`npm run content:check`나 `npm run content:ids`로 실행하세요.');
  process.exitCode = 2;
}

function report({ problems, course }: Compiled): void {
  for (const problem of problems) console.error(formatProblem(problem, values.folder));
  if (problems.length > 0) {
    console.error(`\n고칠 곳이 ${problems.length}군데 있습니다.`);
    process.exitCode = 1;
    return;
  }
  const { chapters, lessons, keywords, items } = course;
  const sections = lessons.flatMap((lesson) => lesson.sections);
  console.log(
    `문제 없음: 챕터 ${chapters.length}, 레슨 ${lessons.length}, 섹션 ${sections.length}, 키워드 ${keywords.length}, 문항 ${items.length}`,
  );
}

async function writeIds(): Promise<void> {
  const files = await readContent(folder);
  const { problems, released } = compileCourse(files);
  const taken = new Map<string, Set<string>>();
  for (const { ref } of released) {
    const [kind = '', id = ''] = ref.split(':');
    taken.set(kind, (taken.get(kind) ?? new Set()).add(id));
  }
  for (const file of files) {
    const own = problems.filter((problem) => problem.file === file.path && problem.needsId);
    if (own.length === 0 || file.text === undefined) continue;
    const written = writeMissingIds(file.text, own, taken);
    await writeContent(folder, file.path, written.text);
    for (const id of written.ids) console.log(`${values.folder}/${file.path}: {#${id}}`);
  }

  const compiled = compileCourse(await readContent(folder));
  if (!compiled.readable) {
    report(compiled);
    return;
  }
  const { ledger, done, refused } = updateLedger(compiled.ledger, compiled.released, values);
  await writeContent(folder, 'ledger.json', formatLedger(ledger));
  for (const line of done) console.log(line);
  for (const line of refused) console.error(line);
  if (refused.length > 0) process.exitCode = 1;
  else report(compileCourse(await readContent(folder)));
}
