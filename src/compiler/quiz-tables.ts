import type { Table, TableCell } from 'mdast';
import { toInlineProse } from '#compiler/markdown.ts';
import { takeMark } from '#compiler/marks.ts';
import type { Report } from '#compiler/problem.ts';
import { reportTwins } from '#compiler/twins.ts';
import type { Entry, QuizBody } from '#core/course/types.ts';
import { textOf } from '#core/markdown/tree.ts';

/** A two-column table: each row is a pair. */
export function readMatch(table: Table, scope: string, report: Report): QuizBody | undefined {
  const [head, ...rows] = table.children;
  const [leftHead, rightHead] = head?.children ?? [];
  if (!leftHead || !rightHead || head?.children.length !== 2) {
    report(table, '짝짓기 표는 두 칸이어야 합니다. 나누기라면 제목 칸에 `{#id}`를 붙이세요.');
    return undefined;
  }
  if (rows.length < 2) {
    report(table, '짝이 둘보다 적습니다. 줄을 늘리세요.');
    return undefined;
  }
  const rights = new Set<string>();
  const pairs = rows.map((row, index) => {
    const [left, right] = row.children;
    const entry = left && readEntry(left, `pair-${index + 1}`, scope, report);
    const text = right ? textOf(right).trim() : '';
    if (text === '') report(row, '오른쪽 칸이 비어 있습니다. 짝이 될 글을 적으세요.');
    if (text !== '' && rights.has(text)) {
      report(row, `오른쪽 칸의 ‘${text}’가 둘입니다. 짝이 하나로 정해지게 다르게 적으세요.`);
      return undefined;
    }
    rights.add(text);
    if (!entry || !right || text === '') return undefined;
    return { id: entry.id, left: entry.prose, right: toInlineProse(right.children) };
  });
  const whole = pairs.filter((pair) => pair !== undefined);
  if (whole.length !== pairs.length || reportTwins(whole, table, '줄', report)) return undefined;
  const heads = [toInlineProse(leftHead.children), toInlineProse(rightHead.children)] as const;
  return { kind: 'match', heads, pairs: whole };
}

/** A table whose header cells carry ids: each column is a group. */
export function readSort(table: Table, scope: string, report: Report): QuizBody | undefined {
  const [head, ...rows] = table.children;
  const groups = (head?.children ?? []).map((cell, column) => {
    const group = readEntry(cell, `group-${column + 1}`, scope, report);
    const cells = rows.flatMap((row) => row.children[column] ?? []);
    const filled = cells.filter((entry) => textOf(entry).trim() !== '');
    if (filled.length === 0) report(cell, '빈 묶음이 있습니다. 칸을 채우거나 제목을 지우세요.');
    const entries = filled.map((entry, row) =>
      readEntry(entry, `entry-${column + 1}-${row + 1}`, scope, report),
    );
    const whole = entries.filter((entry) => entry !== undefined);
    if (!group || whole.length !== entries.length || whole.length === 0) return undefined;
    return { ...group, entries: whole };
  });
  const whole = groups.filter((group) => group !== undefined);
  if (whole.length !== groups.length) return undefined;
  const entries = whole.flatMap((group) => group.entries);
  const twins = [
    reportTwins(whole, table, '묶음', report),
    reportTwins(entries, table, '칸', report),
  ];
  return twins.includes(true) ? undefined : { kind: 'sort', groups: whole };
}

function readEntry(
  cell: TableCell,
  wish: string,
  scope: string,
  report: Report,
): Entry | undefined {
  const what = `‘${textOf(cell).slice(0, 20).trim()}’ 칸`;
  const mark = takeMark(cell.children, cell, report, { what, wish, scope });
  return mark.id === undefined ? undefined : { id: mark.id, prose: toInlineProse(mark.rest) };
}
