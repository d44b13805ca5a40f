import { type ReactNode, useId } from 'react';
import styles from '#pictures/Picture.module.css';

type Props = {
  readonly title: string;
  /** One sentence on what can be done with it. */
  readonly hint: string;
  readonly children: ReactNode;
  /** Everything the picture tells, as text: what print and a page without script show. */
  readonly still: ReactNode;
};

/** The frame of an interactive picture. */
export function Picture({ title, hint, children, still }: Props) {
  const id = useId();
  return (
    <figure className={styles['picture']} aria-labelledby={id}>
      <figcaption id={id} className={styles['title']}>
        {title}
      </figcaption>
      <p className={styles['hint']}>{hint}</p>
      {children}
      <div className={styles['still']}>{still}</div>
    </figure>
  );
}

/** Buttons of which one is on. */
export function Choices<T extends string>(props: {
  readonly label: string;
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly value: T;
  readonly choose: (value: T) => void;
}) {
  return (
    <fieldset className={styles['choices']}>
      <legend className="visually-hidden">{props.label}</legend>
      {props.options.map(([value, name]) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === props.value}
          onClick={() => props.choose(value)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
