import styles from '#ui/Segments.module.css';

type Props<T> = {
  /** Names the group in the document: one choice a name. */
  readonly name: string;
  /** What is chosen, for a screen reader; nothing where a field around it says so. */
  readonly label?: string;
  readonly options: readonly (readonly [T, string])[];
  readonly value: T | undefined;
  readonly choose: (value: T) => void;
  readonly disabled?: boolean;
};

/** A few values side by side, of which one holds. */
export function Segments<T extends string | number | boolean>(props: Props<T>) {
  const { name, label, options, value, choose, disabled } = props;
  const choices = options.map(([option, words]) => (
    <label key={words}>
      <input
        type="radio"
        name={name}
        checked={value === option}
        disabled={disabled}
        onChange={() => choose(option)}
      />
      <span>{words}</span>
    </label>
  ));
  if (!label) return <div className={styles['segments']}>{choices}</div>;
  return (
    <fieldset className={styles['segments']} data-print="off">
      <legend className="visually-hidden">{label}</legend>
      {choices}
    </fieldset>
  );
}
