import type { Given } from '#core/quiz/grade.ts';
import styles from '#practice/CommandField.module.css';

type Props = {
  readonly prompt: '$' | '>';
  readonly given: Given;
  readonly type: (blank: number, text: string) => void;
  readonly answered: boolean;
};

/** A command behind its prompt. */
export function CommandField({ prompt, given, type, answered }: Props) {
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
