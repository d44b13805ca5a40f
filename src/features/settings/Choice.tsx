import styles from '#features/settings/Choice.module.css';
import { Segments } from '#ui/Segments.tsx';

type Props<T> = {
  readonly label: string;
  readonly hint: string;
  readonly options: readonly (readonly [T, string])[];
  readonly value: T;
  readonly choose: (value: T) => void;
};

/** One setting: a few values, of which one holds. */
export function Choice<T extends string | number | boolean>(props: Props<T>) {
  return (
    <fieldset className={styles['choice']}>
      <legend>{props.label}</legend>
      <p>{props.hint}</p>
      <Segments
        name={props.label}
        options={props.options}
        value={props.value}
        choose={props.choose}
      />
    </fieldset>
  );
}
