import type { Entry } from '#core/course/types.ts';
import { textOf } from '#core/markdown/tree.ts';
import type { Given } from '#core/quiz/grade.ts';
import { placeOf, putAt } from '#core/quiz/places.ts';
import styles from '#practice/PlaceFields.module.css';
import controls from '#ui/controls.module.css';
import { InlineProse } from '#ui/Prose/TreeProse.tsx';

type Props = {
  /** What is to be placed, each with the id of its right place. */
  readonly entries: readonly (Entry & { readonly home: string })[];
  readonly places: readonly Entry[];
  /** `entry=place` ids. */
  readonly given: Given;
  readonly change: (given: Given) => void;
  readonly answered: boolean;
};

/** Pairs: each entry chooses its partner from a list. */
export function PlaceFields({ entries, places, given, change, answered }: Props) {
  const wordsOf = (id: string) => textOf(places.find((place) => place.id === id)?.prose ?? []);
  return (
    <ul className={styles['entries']} aria-labelledby="question">
      {entries.map((entry) => {
        const place = placeOf(entry.id, given);
        const right = place === entry.home;
        return (
          <li key={entry.id} className={styles['entry']} data-right={answered ? right : undefined}>
            <span id={`entry-${entry.id}`}>
              <InlineProse tree={entry.prose} />
            </span>
            {answered ? (
              // A list shows no more of its choice than fits: what was chosen now stands whole.
              <span>
                {wordsOf(place)}
                <span className={styles['mark']}>
                  {right ? '맞아요' : `정답: ${wordsOf(entry.home)}`}
                </span>
              </span>
            ) : (
              <select
                className={controls['field']}
                aria-labelledby={`entry-${entry.id}`}
                value={place}
                onChange={(event) => change(putAt(entry.id, event.target.value, given))}
              >
                <option value="">고르세요</option>
                {places.map((option) => (
                  <option key={option.id} value={option.id}>
                    {textOf(option.prose)}
                  </option>
                ))}
              </select>
            )}
          </li>
        );
      })}
    </ul>
  );
}
