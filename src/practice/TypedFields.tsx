import type { Given } from '#core/quiz/grade.ts';
import styles from '#practice/TypedFields.module.css';

type Props = {
  readonly given: Given;
  readonly type: (blank: number, text: string) => void;
  readonly answered: boolean;
};

/** A command behind its prompt. */
export function CommandField({ prompt, given, type, answered }: Props & { prompt: '$' | '>' }) {
  return (
    <div className={styles['command']}>
      <span aria-hidden="true">{prompt}</span>
      <input
        type="text"
        aria-label="명령"
        value={given[0] ?? ''}
        readOnly={answered}
        autoCapitalize="off"
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => type(0, event.target.value)}
      />
    </div>
  );
}

/** A manuscript with a fault, to be mended in place. */
export function MendField({ given, type, answered }: Props) {
  const text = given[0] ?? '';
  return (
    <textarea
      className={styles['mend']}
      aria-label="고칠 YAML"
      rows={Math.max(4, text.split('\n').length + 1)}
      value={text}
      readOnly={answered}
      autoCapitalize="off"
      spellCheck={false}
      wrap="off"
      onChange={(event) => type(0, event.target.value)}
    />
  );
}
