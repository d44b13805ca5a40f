import { createHash } from 'node:crypto';
import type { QuizBody } from '#core/course/types.ts';
import { textOf } from '#core/markdown/tree.ts';

/** A short hash of words: spaces and line breaks do not count. */
export function hashOf(parts: readonly string[]): string {
  const words = parts.map((part) => part.replaceAll(/\s+/g, ' ').trim());
  return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 12);
}

/** What a learner reads in a body, in an order that shuffling the manuscript does not change. */
export function wordsOf(body: QuizBody): readonly string[] {
  const named = (id: string, text: string) => `${id}=${text}`;
  switch (body.kind) {
    case 'choice':
    case 'multiple':
      return body.options.map((option) => named(option.id, textOf(option.prose))).sort();
    case 'order':
      return body.entries.map((entry) => named(entry.id, textOf(entry.prose))).sort();
    case 'match':
      return body.pairs
        .map((pair) => named(pair.id, `${textOf(pair.left)}=${textOf(pair.right)}`))
        .sort();
    case 'sort':
      return body.groups
        .flatMap((group) => [
          named(group.id, textOf(group.prose)),
          ...group.entries.map((entry) => named(entry.id, textOf(entry.prose))),
        ])
        .sort();
    case 'mend':
      return [body.broken];
    case 'blank':
    case 'command':
      return [];
  }
}

/** What counts as right: when this changes, old answers were given to another question. */
export function keyOf(body: QuizBody): readonly string[] {
  switch (body.kind) {
    case 'choice':
    case 'multiple':
      return [body.kind, ...body.options.map((o) => `${o.id}=${o.correct}`).sort()];
    case 'order':
      return [body.kind, ...body.entries.map((entry) => entry.id)];
    case 'match':
      return [body.kind, ...body.pairs.map((pair) => pair.id).sort()];
    case 'sort':
      return [
        body.kind,
        ...body.groups.flatMap((g) => g.entries.map((entry) => `${g.id}=${entry.id}`)).sort(),
      ];
    case 'blank':
      return [
        body.kind,
        ...body.blanks.map((blank) =>
          blank.mode === 'set' ? [...blank.accepted].sort().join(';') : (blank.accepted[0] ?? ''),
        ),
      ];
    case 'command':
      return [body.kind, body.blank.accepted[0] ?? ''];
    case 'mend':
      return [body.kind, body.mended];
  }
}

/** The ids an answer may name, in a fixed order. */
export function optionIdsOf(body: QuizBody): readonly string[] {
  switch (body.kind) {
    case 'choice':
    case 'multiple':
      return body.options.map((option) => option.id).sort();
    case 'order':
      return body.entries.map((entry) => entry.id).sort();
    case 'match':
      return body.pairs.map((pair) => pair.id).sort();
    case 'sort':
      return body.groups.flatMap((group) => group.entries.map((entry) => entry.id)).sort();
    case 'blank':
    case 'command':
    case 'mend':
      return [];
  }
}
