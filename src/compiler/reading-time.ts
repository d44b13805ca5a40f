import type { LessonManuscript } from '#compiler/lesson.ts';
import type { ProseNode } from '#core/course/types.ts';
import { textOf } from '#core/markdown/tree.ts';

/** Letters a minute that a Korean reader takes in of a text that is new to them. */
const LETTERS_A_MINUTE = 450;

/** Reading time of a lesson in whole minutes, at least 1. */
export function minutesOf(lesson: LessonManuscript): number {
  const prose = [lesson.intro, ...lesson.sections.map((section) => section.prose)];
  const letters = prose.flat().map(readText).join('').replaceAll(/\s+/g, '').length;
  return Math.max(1, Math.round(letters / LETTERS_A_MINUTE));
}

/** What is read of a block: a line of code that stands above in the same fence is only skimmed. */
function readText(block: ProseNode): string {
  const text = textOf(block);
  const isCode = block.type === 'element' && block.tagName === 'pre';
  return isCode ? [...new Set(text.split('\n'))].join('\n') : text;
}
