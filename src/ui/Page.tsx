import type { ReactNode } from 'react';
import styles from '#ui/Page.module.css';

type Props = {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
};

/** A screen that is one column: its heading, one line on what it is for, and the rest. */
export function Page({ title, lead, children }: Props) {
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <h1 tabIndex={-1}>{title}</h1>
        {lead && <p className={styles['lead']}>{lead}</p>}
      </header>
      {children}
    </div>
  );
}
