import { useId } from 'react';
import type { Entry } from '#core/course/types.ts';
import { textOf } from '#core/markdown/tree.ts';
import type { Given } from '#core/quiz/grade.ts';
import { placeOf, putAt } from '#core/quiz/places.ts';
import styles from '#practice/PlaceFields.module.css';
import { InlineProse } from '#ui/Prose/TreeProse.tsx';
import { Segments } from '#ui/Segments.tsx';

type Props = {
  /** What is to be sorted, each with the id of its group. */
  readonly entries: readonly (Entry & { readonly home: string })[];
  readonly groups: readonly Entry[];
  /** `entry=group` ids. */
  readonly given: Given;
  readonly change: (given: Given) => void;
  readonly answered: boolean;
};

/** Groups: all of them stand beside each entry, one press puts it in. */
export function GroupFields({ entries, groups, given, change, answered }: Props) {
  const name = useId();
  return (
    <div className={styles['entries']}>
      {entries.map((entry) => {
        const group = placeOf(entry.id, given);
        const right = group === entry.home;
        const home = groups.find(({ id }) => id === entry.home);
        return (
          <fieldset
            key={entry.id}
            className={styles['group']}
            data-right={answered ? right : undefined}
          >
            <legend>
              <InlineProse tree={entry.prose} />
            </legend>
            <Segments
              name={`${name}-${entry.id}`}
              options={groups.map(({ id, prose }) => [id, textOf(prose)] as const)}
              value={group}
              choose={(id) => change(putAt(entry.id, id, given))}
              disabled={answered}
            />
            {answered && (
              <span className={styles['mark']}>
                {right ? '맞아요' : `정답: ${textOf(home?.prose ?? [])}`}
              </span>
            )}
          </fieldset>
        );
      })}
    </div>
  );
}
