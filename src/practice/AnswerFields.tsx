import type { QuizItem } from '#core/course/types.ts';
import type { Given } from '#core/quiz/grade.ts';
import { shuffle, shuffleUnsolved } from '#core/quiz/shuffle.ts';
import { ChoiceFields } from '#practice/ChoiceFields.tsx';
import { CommandField } from '#practice/CommandField.tsx';
import { GroupFields } from '#practice/GroupFields.tsx';
import { OrderFields } from '#practice/OrderFields.tsx';
import { PlaceFields } from '#practice/PlaceFields.tsx';
import { YamlEditor } from '#practice/YamlEditor.tsx';

type Props = {
  readonly item: QuizItem;
  readonly given: Given;
  readonly change: (given: Given) => void;
  readonly type: (blank: number, text: string) => void;
  readonly answered: boolean;
};

/** What is on the table before anything was done: entries to order lie shuffled, never solved. */
export function firstGiven({ id, body }: QuizItem): Given {
  if (body.kind === 'mend') return [body.broken];
  if (body.kind !== 'order') return [];
  const ids = body.entries.map((entry) => entry.id);
  return shuffleUnsolved(ids, id);
}

/** The way of answering that fits the kind of the question. */
export function AnswerFields({ item, given, change, type, answered }: Props) {
  const { body, id } = item;
  switch (body.kind) {
    case 'choice':
    case 'multiple':
      return (
        <ChoiceFields
          options={shuffle(body.options, id)}
          several={body.kind === 'multiple'}
          given={given}
          change={change}
          answered={answered}
        />
      );
    case 'order':
      return (
        <OrderFields entries={body.entries} given={given} change={change} answered={answered} />
      );
    case 'match': {
      const places = shuffleUnsolved(body.pairs, id).map((pair) => ({
        id: pair.id,
        prose: pair.right,
      }));
      const entries = body.pairs.map((pair) => ({ id: pair.id, prose: pair.left, home: pair.id }));
      return (
        <PlaceFields
          entries={entries}
          places={places}
          given={given}
          change={change}
          answered={answered}
        />
      );
    }
    case 'sort': {
      const entries = body.groups.flatMap((group) =>
        group.entries.map((entry) => ({ ...entry, home: group.id })),
      );
      return (
        <GroupFields
          entries={shuffle(entries, id)}
          groups={body.groups}
          given={given}
          change={change}
          answered={answered}
        />
      );
    }
    case 'blank':
      return null;
    case 'command':
      return <CommandField prompt={body.prompt} given={given} type={type} answered={answered} />;
    case 'mend':
      return (
        <YamlEditor
          text={given[0] ?? ''}
          change={(text) => type(0, text)}
          mended={answered ? body.mended : undefined}
        />
      );
  }
}
