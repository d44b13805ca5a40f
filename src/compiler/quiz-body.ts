import type { Code, Heading, List, RootContent, Table } from 'mdast';
import type { Answers } from '#compiler/answers.ts';
import { hasMark } from '#compiler/marks.ts';
import { placeAt, type Report } from '#compiler/problem.ts';
import { readOptions, readOrder } from '#compiler/quiz-lists.ts';
import { readMatch, readSort } from '#compiler/quiz-tables.ts';
import type { QuizBody } from '#core/course/types.ts';
import { splitAtBlanks } from '#core/markdown/blanks.ts';
import { textOf } from '#core/markdown/tree.ts';
import { sameYaml } from '#core/quiz/yaml.ts';

export type BodySource = {
  readonly heading: Heading;
  readonly blocks: readonly RootContent[];
  readonly answers: Answers;
  /** Names the item, so that missing option ids get numbers of their own. */
  readonly scope: string;
};
type ReadBody = { readonly context: readonly RootContent[]; readonly body: QuizBody };

/** The shape of the body decides the kind of the item; anything else is a problem. */
export function readBody(source: BodySource, report: Report): ReadBody | undefined {
  const { heading, blocks, answers, scope } = source;
  const lists = blocks.filter((block): block is List => block.type === 'list');
  const tables = blocks.filter((block): block is Table => block.type === 'table');
  const yaml = blocks.filter((b): b is Code => b.type === 'code' && b.lang === 'yaml');
  const gaps = splitAtBlanks(textOf(blocks)).length - 1;
  const [list] = lists;
  const [table] = tables;
  const bodies = lists.length + tables.length + (gaps > 0 ? 1 : 0);
  const context = blocks.filter((block) => block !== list && block !== table);

  if (bodies > 1) {
    report(heading, '몸통이 둘 이상입니다. 보기 목록, 표, 빈칸 가운데 하나만 남기세요.');
    return undefined;
  }
  if (gaps === 0 && answers.place) {
    report(answers.place, '`정답:`이 있는데 빈칸이 없습니다. 본문에 `____`를 적으세요.');
    return undefined;
  }
  if (gaps > 0) return readBlanks(source, gaps, report);
  const body = list
    ? list.ordered
      ? readOrder(list, scope, report)
      : readOptions(list, scope, report)
    : table
      ? table.children[0]?.children.some((cell) => hasMark(cell.children))
        ? readSort(table, scope, report)
        : readMatch(table, scope, report)
      : undefined;
  if (body) return { context, body };
  if (list || table) return undefined;
  const [broken, mended, ...more] = yaml;
  if (broken && mended && more.length === 0) {
    if (sameYaml(broken.value, mended.value)) {
      report(mended, '두 YAML이 같습니다. 둘째 블록에 고친 것을 적으세요.');
      return undefined;
    }
    const body = { kind: 'mend', broken: broken.value, mended: mended.value } as const;
    return { context: blocks.filter((block) => block !== broken && block !== mended), body };
  }
  report(
    heading,
    '몸통이 없습니다. 할 일 목록, 번호 목록, 표, `____`와 정답, YAML 둘 가운데 하나를 적으세요.',
  );
  return undefined;
}

function readBlanks(
  { blocks, answers, heading }: BodySource,
  gaps: number,
  report: Report,
): ReadBody | undefined {
  const place = answers.place ?? heading ?? placeAt(1);
  if (answers.blanks.length !== gaps) {
    report(
      place,
      `빈칸은 ${gaps}개인데 정답은 ${answers.blanks.length}개입니다. 빈칸마다 \`정답:\` 줄을 하나씩 적으세요.`,
    );
    return undefined;
  }
  const command = blocks.find((block) => promptOf(block) !== undefined);
  const prompt = command && promptOf(command);
  const [blank] = answers.blanks;
  if (prompt && blank && gaps === 1) {
    const context = blocks.filter((block) => block !== command);
    return { context, body: { kind: 'command', prompt, blank: { ...blank, mode: 'code' } } };
  }
  return { context: blocks, body: { kind: 'blank', blanks: answers.blanks } };
}

/** `$` or `>` when a block is nothing but a prompt and a blank. */
function promptOf(block: RootContent): '$' | '>' | undefined {
  if (block.type !== 'code' && block.type !== 'paragraph') return undefined;
  const [before, after, more] = splitAtBlanks(textOf(block));
  if (before === undefined || after?.trim() !== '' || more !== undefined) return undefined;
  const prompt = before.trim();
  return prompt === '$' || prompt === '>' ? prompt : undefined;
}
