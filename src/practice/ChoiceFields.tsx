import { Link } from 'react-router-dom';
import { paths } from '#core/course/paths.ts';
import type { Option } from '#core/course/types.ts';
import type { Given } from '#core/quiz/grade.ts';
import styles from '#practice/ChoiceFields.module.css';
import { InlineProse, TreeProse } from '#ui/Prose/TreeProse.tsx';

type Props = {
  readonly options: readonly Option[];
  readonly several: boolean;
  readonly given: Given;
  readonly change: (given: Given) => void;
  readonly answered: boolean;
};

/** Options to choose from; once answered, each says whether it was right and why. */
export function ChoiceFields({ options, several, given, change, answered }: Props) {
  const choose = (id: string) => {
    if (!several) change([id]);
    else change(given.includes(id) ? given.filter((other) => other !== id) : [...given, id]);
  };
  return (
    <fieldset className={styles['options']} aria-labelledby="question">
      {options.map((option) => {
        const chosen = given.includes(option.id);
        return (
          <div
            key={option.id}
            className={styles['option']}
            data-chosen={chosen || undefined}
            data-right={answered ? option.correct : undefined}
          >
            <label>
              <input
                type={several ? 'checkbox' : 'radio'}
                name="option"
                value={option.id}
                checked={chosen}
                disabled={answered}
                onChange={() => choose(option.id)}
              />
              <span>
                <InlineProse tree={option.prose} />
                {answered && (option.correct || chosen) && (
                  <strong className={styles['mark']}>
                    {option.correct ? '정답' : '오답'}
                    {chosen && ' · 내가 고름'}
                  </strong>
                )}
              </span>
            </label>
            {answered && (
              <div className={styles['feedback']}>
                <TreeProse tree={option.feedback} />
                {chosen && option.confuses !== undefined && (
                  <p className={styles['confusion']}>
                    <Link to={paths.keyword(option.confuses)}>헷갈린 말과 견주어 보기</Link>
                  </p>
                )}
              </div>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
