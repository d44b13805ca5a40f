import { type ReactNode, useState } from 'react';
import styles from '#pictures/Picture.module.css';
import { Picture } from '#pictures/Picture.tsx';
import { Icon } from '#ui/Icon.tsx';

export type Step = {
  readonly name: string;
  readonly text: string;
  /** A second line: who watches whom, or what remains. */
  readonly aside?: string;
};

type Props<S extends Step> = {
  readonly title: string;
  readonly hint: string;
  readonly steps: readonly S[];
  readonly draw: (step: S) => ReactNode;
};

/** A picture that is walked through, forward and back. */
export function Stepper<S extends Step>({ title, hint, steps, draw }: Props<S>) {
  const [at, setAt] = useState(0);
  const step = steps[at];
  if (!step) return null;
  return (
    <Picture
      title={title}
      hint={hint}
      still={
        <ol>
          {steps.map(({ name, text, aside }) => (
            <li key={name}>
              <strong>{name}.</strong> {text} {aside}
            </li>
          ))}
        </ol>
      }
    >
      {draw(step)}
      {/* Not `disabled` at the ends: the one that was pressed would lose the focus. */}
      <div className={styles['walk']}>
        <button
          type="button"
          aria-label="이전 걸음"
          aria-disabled={at === 0}
          onClick={() => setAt(Math.max(0, at - 1))}
        >
          <Icon name="left" />
        </button>
        <div className={styles['dots']} aria-hidden="true">
          {steps.map(({ name }, index) => (
            <span key={name} data-on={index <= at || undefined} />
          ))}
        </div>
        <button
          type="button"
          aria-label="다음 걸음"
          aria-disabled={at === steps.length - 1}
          onClick={() => setAt(Math.min(steps.length - 1, at + 1))}
        >
          <Icon name="right" />
        </button>
      </div>
      <div role="status" className={styles['caption']}>
        <p>
          <span className={styles['count']}>
            {at + 1}/{steps.length}
          </span>
          <strong>{step.name}</strong>
        </p>
        <p>{step.text}</p>
        {step.aside && <p className={styles['aside']}>{step.aside}</p>}
      </div>
    </Picture>
  );
}
