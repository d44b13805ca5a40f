import styles from '#ui/ProgressBar.module.css';

type Props = { readonly label: string; readonly done: number; readonly of: number };

/** How much of something is done, as a bar that has no words of its own. */
export function ProgressBar({ label, done, of }: Props) {
  return (
    <progress className={styles['bar']} aria-label={label} max={Math.max(of, 1)} value={done} />
  );
}
