import styles from '#features/settings/SettingsScreen.module.css';
import controls from '#ui/controls.module.css';

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
      <div className={controls['segments']}>
        {props.options.map(([value, name]) => (
          <label key={name}>
            <input
              type="radio"
              name={props.label}
              checked={props.value === value}
              onChange={() => props.choose(value)}
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
