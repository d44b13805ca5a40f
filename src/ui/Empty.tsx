import type { ReactNode } from 'react';
import styles from '#ui/Empty.module.css';
import { Icon, type IconName } from '#ui/Icon.tsx';

type Props = {
  readonly icon: IconName;
  /** What is so, and what fills it. */
  readonly text: ReactNode;
  /** The next step. */
  readonly children: ReactNode;
};

/** A place with nothing in it yet: why, and what to do next. */
export function Empty({ icon, text, children }: Props) {
  return (
    <div className={styles['empty']}>
      <span className={styles['icon']}>
        <Icon name={icon} size={26} />
      </span>
      <p>{text}</p>
      <div className={styles['ways']}>{children}</div>
    </div>
  );
}
