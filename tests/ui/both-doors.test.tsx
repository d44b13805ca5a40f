import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { compileCourse } from '#compiler/compile-course.ts';
import { readContent } from '#compiler/content-folder.ts';
import { markBlanks } from '#core/markdown/blanks.ts';
import { prosePlugin } from '#core/markdown/prose-plugin.ts';
import { SourceProse } from '#ui/Prose/SourceProse.tsx';
import { TreeProse } from '#ui/Prose/TreeProse.tsx';

const CONTENT = join(import.meta.dirname, '../../content');
const files = await readContent(CONTENT);
const { course } = compileCourse(files);

/** Sources of the `##` parts of a manuscript by id, without the heading. */
function partsOf(text: string): ReadonlyMap<string, string> {
  const pieces = text.split(/^## .*\{#([a-z0-9-]+)(?: \.[a-z]+)*\}\s*$/m).slice(1);
  const parts = new Map<string, string>();
  for (let i = 0; i < pieces.length; i += 2) parts.set(pieces[i] ?? '', pieces[i + 1] ?? '');
  return parts;
}

const sources = (name: string) =>
  new Map(
    files
      .filter((file) => file.path.endsWith(`/${name}.md`))
      .flatMap((file) => [...partsOf(readFileSync(join(CONTENT, file.path), 'utf8'))]),
  );

const draw = (source: string) =>
  renderToStaticMarkup(<SourceProse source={source} plugins={[prosePlugin]} />);

it('draws every section alike from its source and from the compiled tree', () => {
  const lessons = sources('lesson');
  for (const section of course.lessons.flatMap((lesson) => lesson.sections)) {
    const tree = renderToStaticMarkup(<TreeProse tree={section.prose} />);
    expect(draw(lessons.get(section.id) ?? ''), section.id).toBe(tree);
  }
});

it('draws the context and explanation of every question alike from both doors', () => {
  const quizzes = sources('quiz');
  for (const item of course.items) {
    const source = markBlanks(quizzes.get(item.id) ?? '');
    const explanation = /^해설: ([\s\S]*?)\n\n근거:/m.exec(source)?.[1] ?? '';
    expect(draw(explanation), item.id).toBe(
      renderToStaticMarkup(<TreeProse tree={item.explanation} />),
    );
    if (item.body.kind !== 'blank') continue;
    const context = source.slice(0, source.search(/^정답/m)).trim();
    expect(draw(context), item.id).toBe(renderToStaticMarkup(<TreeProse tree={item.context} />));
  }
});
