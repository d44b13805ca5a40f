import type { RootContent } from 'mdast';
import { checkProse, type FoundLink } from '#compiler/check-prose.ts';
import { readFrontMatter } from '#compiler/front-matter.ts';
import { parseMarkdown, toProse } from '#compiler/markdown.ts';
import { isId, takeMark, wishFrom } from '#compiler/marks.ts';
import { splitParts } from '#compiler/parts.ts';
import { type Place, placeAt, placeOf, type Report } from '#compiler/problem.ts';
import type { Chapter, Lesson, Prose } from '#core/course/types.ts';
import { textOf } from '#core/markdown/tree.ts';

export type LessonManuscript = Omit<Lesson, 'chapter' | 'minutes' | 'sections'> & {
  readonly sections: readonly SectionManuscript[];
};
export type SectionManuscript = {
  readonly id: string;
  readonly title: string;
  readonly prose: Prose;
  readonly place: Place;
  /** How the section may open: with a question, or as one of these says. */
  readonly form: SectionForm;
  readonly blocks: readonly RootContent[];
};
/** `.step` is a step of the installation, `.review` repeats what was taught. */
export type SectionForm = 'question' | 'step' | 'review';

/** Reads one `lesson.md`. Returns undefined when it has no usable id. */
export function readLesson(
  text: string,
  folder: string,
  report: Report,
  links: FoundLink[],
): LessonManuscript | undefined {
  const fields = ['id', 'title', 'summary', 'question', 'recap', 'sources'];
  const front = readFrontMatter(text, fields, report);
  const id = readId(front.text('id', 'needed', nameOf(folder)), report);
  const title = front.text('title', 'needed');
  const summary = front.text('summary', 'needed');
  const root = parseMarkdown(front.body);
  checkProse(root, report, links);
  const { before, parts } = splitParts(root);
  if (parts.length === 0) {
    report(placeAt(1), '섹션이 없습니다. `## 제목 {#section-id}`를 하나 넘게 쓰세요.');
  }
  const sections = parts.flatMap(({ heading, blocks }, index) => {
    const name = textOf(heading);
    const wish = wishFrom(name, `${id ?? nameOf(folder)}-${index + 1}`);
    const mark = takeMark(heading.children, heading, report, {
      what: `섹션 ‘${name}’`,
      wish,
      scope: 's',
      words: ['step', 'review'],
    });
    if (blocks.length === 0) {
      report(heading, `섹션 ‘${name}’이(가) 비어 있습니다. 본문을 쓰거나 제목을 지우세요.`);
    }
    if (mark.id === undefined) return [];
    return [
      {
        id: mark.id,
        title: textOf(mark.rest),
        prose: toProse(blocks),
        place: placeOf(heading),
        form: formOf(mark.words),
        blocks,
      },
    ];
  });
  if (id === undefined || title === undefined || summary === undefined) return undefined;
  return {
    id,
    title,
    summary,
    question: front.text('question', 'optional') ?? '',
    recap: front.list('recap'),
    sources: front.list('sources'),
    intro: toProse(before),
    sections,
  };
}

function formOf(words: readonly string[]): SectionForm {
  return words.includes('step') ? 'step' : words.includes('review') ? 'review' : 'question';
}

/** Reads one `chapter.md`. Returns undefined when it has no usable id. */
export function readChapter(
  text: string,
  folder: string,
  report: Report,
  links: FoundLink[],
): Omit<Chapter, 'lessons'> | undefined {
  const front = readFrontMatter(text, ['id', 'title', 'summary'], report);
  const id = readId(front.text('id', 'needed', nameOf(folder)), report);
  const title = front.text('title', 'needed');
  const summary = front.text('summary', 'needed');
  const root = parseMarkdown(front.body);
  checkProse(root, report, links);
  const heading = splitParts(root).parts[0]?.heading;
  if (heading) report(heading, '챕터 소개에는 섹션을 쓰지 않습니다. 섹션은 lesson.md로 옮기세요.');
  if (id === undefined || title === undefined || summary === undefined) return undefined;
  return { id, title, summary, intro: toProse(root.children) };
}

function readId(id: string | undefined, report: Report): string | undefined {
  if (id === undefined || isId(id)) return id;
  report(
    placeAt(1),
    `id \`${id}\`을(를) 쓸 수 없습니다. 소문자 영어, 숫자, 붙임표(-)만으로 적으세요.`,
  );
  return undefined;
}

/** `07-control-plane` is named `control-plane`. */
function nameOf(folder: string): string {
  return (folder.split('/').at(-1) ?? folder).replace(/^\d+-/, '');
}
