import type { Link, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Place, placeOf, type Report } from '#compiler/problem.ts';
import { textOf } from '#core/markdown/tree.ts';

/** The passage that an item or a keyword rests on. */
export type Evidence = {
  readonly section: string;
  /** The section's title as the author wrote it. */
  readonly title: string;
  readonly place: Place;
};

/** Reads the link of a `근거:` line; reports when there is none. */
export function readEvidence(
  line: RootContent | undefined,
  heading: Place,
  what: string,
  report: Report,
): Evidence | undefined {
  let link: Link | undefined;
  if (line) {
    visit(line, 'link', (node) => {
      link ??= node;
    });
  }
  const section = link && /^(?:lesson\.md#|\/s\/)([^/]+)\/?$/.exec(link.url)?.[1];
  if (link && section) return { section, title: textOf(link), place: placeOf(link) };
  report(
    link ?? line ?? heading,
    `${what}의 근거가 없습니다. \`근거: [섹션 제목](lesson.md#section-id)\`를 적으세요.`,
  );
  return undefined;
}
