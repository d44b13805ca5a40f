import styles from '#ui/Meter.module.css';
import { ProgressBar } from '#ui/ProgressBar.tsx';

type Props = { readonly label: string; readonly done: number; readonly of: number };

/** A share as a bar and in figures. */
export function Meter({ label, done, of }: Props) {
  return (
    <div className={styles['meter']}>
      <div className={styles['text']}>
        <span>{label}</span>
        <span className={styles['figures']}>
          <strong>{done}</strong>
          <span aria-hidden="true"> / </span>
          <span className="visually-hidden">, 모두 </span>
          {of}
        </span>
      </div>
      <ProgressBar label={label} done={done} of={of} />
    </div>
  );
}
