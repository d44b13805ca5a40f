import type { BlockContent, DefinitionContent, List, ListItem, Paragraph } from 'mdast';
import { toInlineProse, toProse, toShortProse } from '#compiler/markdown.ts';
import { takeMark } from '#compiler/marks.ts';
import type { Report } from '#compiler/problem.ts';
import { reportTwins } from '#compiler/twins.ts';
import type { Option, QuizBody } from '#core/course/types.ts';
import { textOf } from '#core/markdown/tree.ts';

/** A task list: one `[x]` is a single choice, several are a multiple choice. */
export function readOptions(list: List, scope: string, report: Report): QuizBody | undefined {
  const options = list.children.map((item, index) => readOption(item, index, scope, report));
  const correct = list.children.filter((item) => item.checked).length;
  if (correct === 0) {
    report(list, '정답 보기가 없습니다. 맞는 보기의 `[ ]`를 `[x]`로 바꾸세요.');
    return undefined;
  }
  if (correct === list.children.length) {
    report(list, '모든 보기가 정답입니다. 틀린 보기를 하나 넘게 두세요.');
    return undefined;
  }
  const whole = options.filter((option) => option !== undefined);
  if (whole.length !== options.length || reportTwins(whole, list, '보기', report)) return undefined;
  return { kind: correct === 1 ? 'choice' : 'multiple', options: whole };
}

function readOption(
  item: ListItem,
  index: number,
  scope: string,
  report: Report,
): Option | undefined {
  const parts = splitFeedback(item);
  const name = `보기 ‘${textOf(parts.content).slice(0, 20).trim()}’`;
  if (typeof item.checked !== 'boolean') {
    report(item, `${name}에 \`[ ]\`나 \`[x]\`가 없습니다. 맞으면 \`[x]\`를 앞에 적으세요.`);
  }
  if (parts.feedback.length === 0) {
    report(item, `${name}에 해설이 없습니다. 바로 아래에 두 칸 들여 \`> 해설\`을 적으세요.`);
  }
  const marked = markedContent(item, parts.content, index, name, scope, report);
  if (!marked || parts.feedback.length === 0 || typeof item.checked !== 'boolean') return undefined;
  return {
    id: marked.id,
    prose: marked.prose,
    correct: item.checked,
    feedback: toShortProse(parts.feedback),
    ...(parts.confuses !== undefined && { confuses: parts.confuses }),
  };
}

/** A numbered list: the order written is the right one. */
export function readOrder(list: List, scope: string, report: Report): QuizBody | undefined {
  if (list.children.length < 2) {
    report(list, '순서를 맞출 것이 둘보다 적습니다. 번호 목록을 늘리세요.');
    return undefined;
  }
  const entries = list.children.map((item, index) =>
    markedContent(item, contentOf(item), index, `${index + 1}번째 줄`, scope, report),
  );
  const whole = entries.filter((entry) => entry !== undefined);
  if (whole.length !== entries.length || reportTwins(whole, list, '줄', report)) return undefined;
  return { kind: 'order', entries: whole };
}

type Blocks = readonly (BlockContent | DefinitionContent)[];

function contentOf(item: ListItem): readonly BlockContent[] {
  return item.children.filter((block): block is BlockContent => block.type !== 'definition');
}

function splitFeedback(item: ListItem): {
  content: readonly BlockContent[];
  feedback: readonly BlockContent[];
  confuses: string | undefined;
} {
  const blocks = contentOf(item);
  const feedback = blocks.flatMap((block) =>
    block.type === 'blockquote' ? (block.children as Blocks).filter(isBlock) : [],
  );
  return {
    content: blocks.filter((block) => block.type !== 'blockquote'),
    ...takeConfusion(feedback),
  };
}

const CONFUSION = /\n혼동:[ \t]*(\S*)[ \t]*$/;

/** Takes the line `혼동: keyword-id` off the end of an option's feedback. */
function takeConfusion(feedback: readonly BlockContent[]): {
  feedback: readonly BlockContent[];
  confuses: string | undefined;
} {
  const last = feedback.at(-1);
  const text = last?.type === 'paragraph' ? last.children.at(-1) : undefined;
  const match = text?.type === 'text' ? CONFUSION.exec(text.value) : null;
  if (last?.type !== 'paragraph' || text?.type !== 'text' || !match) {
    return { feedback, confuses: undefined };
  }
  const rest = { ...text, value: text.value.slice(0, match.index) };
  const paragraph: Paragraph = { ...last, children: [...last.children.slice(0, -1), rest] };
  return { feedback: [...feedback.slice(0, -1), paragraph], confuses: match[1] };
}

function isBlock(block: BlockContent | DefinitionContent): block is BlockContent {
  return block.type !== 'definition';
}

function markedContent(
  item: ListItem,
  content: readonly BlockContent[],
  index: number,
  what: string,
  scope: string,
  report: Report,
) {
  const [first, ...rest] = content;
  if (first?.type !== 'paragraph') {
    report(item, `${what}이(가) 비어 있습니다. 글을 적으세요.`);
    return undefined;
  }
  const mark = takeMark(first.children, item, report, { what, wish: letter(index), scope });
  if (mark.id === undefined) return undefined;
  const paragraph: Paragraph = { ...first, children: [...mark.rest] };
  const prose =
    rest.length === 0 ? toInlineProse(paragraph.children) : toProse([paragraph, ...rest]);
  return { id: mark.id, prose };
}

/** The name of an id still to be written: a, b, c … */
function letter(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index);
}
