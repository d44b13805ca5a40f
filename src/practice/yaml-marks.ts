type Mark = {
  readonly kind: 'plain' | 'key' | 'sign' | 'comment' | 'quoted' | 'tab';
  readonly value: string;
};

const PARTS: readonly (readonly [Mark['kind'], RegExp])[] = [
  ['tab', /\t+/y],
  ['plain', / +/y],
  ['comment', /#.*/y],
  ['sign', /(?:---|\.\.\.|-)(?= |$)/y],
  ['key', /[^\s#:'"[\]{},-][^#:'"[\]{},]*(?=:(?: |$))/y],
  ['sign', /[:[\]{},|>]/y],
  ['quoted', /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/y],
  ['plain', /[^\s#:[\]{},]+/y],
];

/** The parts of one line of YAML for the eye; any text is taken, nothing is lost. */
export function yamlMarks(line: string): readonly Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < line.length; ) {
    const found = PARTS.map(([kind, part]) => {
      part.lastIndex = at;
      return { kind, value: part.exec(line)?.[0] ?? '' };
    }).find(({ value }) => value !== '');
    const mark = found ?? { kind: 'plain' as const, value: line[at] ?? '' };
    marks.push(mark);
    at += mark.value.length;
  }
  return marks;
}
