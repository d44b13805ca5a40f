import type { Blank, QuizBody } from '#core/course/types.ts';
import { isRight, judgeTyped, type TypedVerdict } from '#core/quiz/typed.ts';
import { sameYaml } from '#core/quiz/yaml.ts';

/**
 * What a learner gave, always a list of strings, as the study log keeps it:
 * choice and multiple: ids of the chosen options; order: entry ids in the order given;
 * match: `left=right` ids; sort: `entry=group` ids; blank, command, mend: what was typed.
 */
export type Given = readonly string[];

/** Whether the answer is right, and which of its parts are. */
export type Verdict = {
  readonly correct: boolean;
  /** For each part of the body in its order: was it dealt with rightly? */
  readonly parts: readonly boolean[];
  /** For each blank or command: how what was typed was taken. */
  readonly typed: readonly TypedVerdict[];
};

/** Grades an answer. Total: any list of strings gets a verdict. */
export function grade(body: QuizBody, given: Given): Verdict {
  const blanks = blanksOf(body);
  const typed = blanks.map((blank, index) => judgeTyped(given[index] ?? '', blank));
  const parts =
    blanks.length > 0
      ? blanks.map((blank, index) => isRight(typed[index] ?? 'empty', blank))
      : gradeParts(body, given);
  return { correct: parts.length > 0 && parts.every(Boolean), parts, typed };
}

function blanksOf(body: QuizBody): readonly Blank[] {
  return body.kind === 'blank' ? body.blanks : body.kind === 'command' ? [body.blank] : [];
}

function gradeParts(body: QuizBody, given: Given): readonly boolean[] {
  switch (body.kind) {
    case 'choice':
    case 'multiple':
      return body.options.map((option) => given.includes(option.id) === option.correct);
    case 'order':
      return body.entries.map((entry, index) => given[index] === entry.id);
    case 'match':
      return body.pairs.map(({ id }) => given.includes(`${id}=${id}`));
    case 'sort':
      return body.groups.flatMap((group) =>
        group.entries.map((entry) => given.includes(`${entry.id}=${group.id}`)),
      );
    case 'blank':
    case 'command':
      return [];
    case 'mend':
      return [sameYaml(given[0] ?? '', body.mended)];
  }
}

/** True when there is enough of an answer to be graded. */
export function isAnswered(body: QuizBody, given: Given): boolean {
  switch (body.kind) {
    case 'choice':
    case 'multiple':
      return given.length > 0;
    case 'order':
      return given.length === body.entries.length;
    case 'match':
      return given.length === body.pairs.length;
    case 'sort':
      return given.length === body.groups.flatMap((group) => group.entries).length;
    case 'blank':
      return body.blanks.every((_, index) => (given[index] ?? '').trim() !== '');
    case 'command':
      return (given[0] ?? '').trim() !== '';
    case 'mend':
      return given[0] !== undefined && given[0] !== body.broken;
  }
}
