import styles from '#features/progress/Plan.module.css';

type Bar = { readonly name: string; readonly count: number };
type Props = { readonly bars: readonly Bar[]; readonly unit: string };

/** A row of bars with their figures: a list to a screen reader, a chart to the eye. */
export function Bars({ bars, unit }: Props) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <ol className={styles['bars']}>
      {bars.map(({ name, count }) => (
        <li key={name}>
          <span className={styles['count']} aria-hidden="true">
            {count || ''}
          </span>
          <span className={styles['column']} style={{ blockSize: `${(count / most) * 5}rem` }} />
          <span className={styles['name']}>{name.replace(/^\d+월 /, '')}</span>
          <span className="visually-hidden">
            : {count}
            {unit}
          </span>
        </li>
      ))}
    </ol>
  );
}
