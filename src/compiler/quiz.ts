import type { Paragraph, RootContent } from 'mdast';
import { type Answers, readAnswers } from '#compiler/answers.ts';
import { checkProse, type FoundLink } from '#compiler/check-prose.ts';
import { type Evidence, readEvidence } from '#compiler/evidence.ts';
import { parseMarkdown, toInlineProse, toProse } from '#compiler/markdown.ts';
import { takeMark } from '#compiler/marks.ts';
import { type Part, refuseBefore, splitParts } from '#compiler/parts.ts';
import { type Place, placeOf, type Report } from '#compiler/problem.ts';
import { readBody } from '#compiler/quiz-body.ts';
import type { QuizItem } from '#core/course/types.ts';
import { markBlanks, splitAtBlanks } from '#core/markdown/blanks.ts';
import { textOf } from '#core/markdown/tree.ts';

export type ItemManuscript = Omit<QuizItem, 'rev' | 'lesson' | 'section' | 'sectionLesson'> & {
  readonly place: Place;
  readonly evidence: Evidence;
};

/** Reads one `quiz.md`; `lessonName` names ids that are still to be written. */
export function readQuiz(
  text: string,
  lessonName: string,
  report: Report,
  links: FoundLink[],
): readonly ItemManuscript[] {
  const root = parseMarkdown(markBlanks(text));
  checkProse(root, report, links);
  const { before, parts } = splitParts(root);
  refuseBefore(before, report);
  return parts.flatMap(
    (part, index) => readItem(part, `${lessonName}-q${index + 1}`, report) ?? [],
  );
}

function readItem(part: Part, wish: string, report: Report): ItemManuscript | undefined {
  const { heading } = part;
  const mark = takeMark(heading.children, heading, report, {
    what: '문항',
    wish,
    scope: 'q',
    words: ['use'],
  });
  const text = textOf(mark.rest);
  if (splitAtBlanks(text).length > 1) {
    report(heading, '질문 제목에는 `____`를 쓸 수 없습니다. 빈칸이 든 문장을 본문으로 옮기세요.');
  }
  const blocks = sortBlocks(part.blocks, report);
  // Option ids are unique within their item, so each item is a scope of its own.
  const scope = `option:${heading.position?.start.offset ?? wish}`;
  const read = readBody({ heading, scope, ...blocks }, report);
  if (blocks.explanation.length === 0) {
    report(heading, '해설이 없습니다. 보기 아래에 `해설: …` 문단을 적으세요.');
  }
  const evidence = readEvidence(blocks.evidence, heading, '문항', report);
  if (mark.id === undefined || read === undefined || evidence === undefined) return undefined;
  return {
    id: mark.id,
    question: toInlineProse(mark.rest),
    text,
    use: mark.words.includes('use'),
    context: toProse(read.context),
    body: read.body,
    explanation: toProse(blocks.explanation),
    place: placeOf(heading),
    evidence,
  };
}

export type SortedBlocks = {
  /** What comes before the answer, in order: context and the body itself. */
  readonly blocks: readonly RootContent[];
  readonly answers: Answers;
  readonly explanation: readonly RootContent[];
  readonly evidence: RootContent | undefined;
};

/** Tells the labelled paragraphs (정답, 해설, 근거) from the rest. */
function sortBlocks(all: readonly RootContent[], report: Report): SortedBlocks {
  const blocks: RootContent[] = [];
  const explanation: RootContent[] = [];
  const answerLines: Paragraph[] = [];
  let evidence: RootContent | undefined;
  for (const block of all) {
    const label = block.type === 'paragraph' ? labelOf(block) : undefined;
    if (block.type === 'paragraph' && label === '정답') {
      answerLines.push(block);
    } else if (label === '근거') {
      evidence = block;
    } else if (block.type === 'paragraph' && label === '해설') {
      explanation.push(withoutLabel(block));
    } else if (evidence) {
      report(block, '근거 뒤의 글은 나오지 않습니다. 근거를 문항의 맨 끝으로 옮기세요.');
    } else {
      (explanation.length > 0 ? explanation : blocks).push(block);
    }
  }
  return { blocks, answers: readAnswers(answerLines, report), explanation, evidence };
}

function labelOf(paragraph: Paragraph): string | undefined {
  return /^(해설|근거|정답)(?:\([^)]*\))?:/.exec(textOf(paragraph))?.[1];
}

function withoutLabel(paragraph: Paragraph): Paragraph {
  const [first, ...rest] = paragraph.children;
  if (first?.type !== 'text') return paragraph;
  return {
    ...paragraph,
    children: [{ ...first, value: first.value.replace(/^해설:\s*/, '') }, ...rest],
  };
}
