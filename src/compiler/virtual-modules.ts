import { outlineOf } from '#core/course/outline.ts';
import type { Course } from '#core/course/types.ts';
import { searchEntriesOf } from '#core/search/entries.ts';

/** Module id to its code: what `virtual:course/…` imports give. */
export function virtualModules(course: Course): ReadonlyMap<string, string> {
  const ids = course.lessons.map((lesson) => lesson.id);
  const modules = new Map([
    ['virtual:course/outline', asModule(outlineOf(course))],
    ['virtual:course/lessons', importsOf('virtual:course/lesson/', ids)],
    ['virtual:course/quizzes', importsOf('virtual:course/quiz/', ids)],
    ['virtual:course/keywords', asModule(course.keywords)],
    ['virtual:course/search', asModule(searchEntriesOf(course))],
  ]);
  for (const lesson of course.lessons) {
    modules.set(`virtual:course/lesson/${lesson.id}`, asModule(lesson));
    modules.set(
      `virtual:course/quiz/${lesson.id}`,
      asModule(course.items.filter((item) => item.lesson === lesson.id)),
    );
  }
  return modules;
}

/** Data as a module: browsers parse a JSON string faster than the same literal in JavaScript. */
function asModule(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}

/** A table of lazy imports, one chunk for each id. */
function importsOf(prefix: string, ids: readonly string[]): string {
  const entries = ids.map((id) => `${JSON.stringify(id)}: () => import('${prefix}${id}')`);
  return `export default { ${entries.join(', ')} };`;
}
