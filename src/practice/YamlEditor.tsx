import { Fragment } from 'react';
import { faultLines, sameYaml, unreadableLine } from '#core/quiz/yaml.ts';
import styles from '#practice/YamlEditor.module.css';
import { yamlMarks } from '#practice/yaml-marks.ts';

type Props = {
  readonly text: string;
  readonly change: (text: string) => void;
  /** The wanted text, once the answer stands: lines that are not in it are marked. */
  readonly mended: string | undefined;
};

/** A YAML text to edit, with line numbers and its parts marked; after the answer, its faults too. */
export function YamlEditor({ text, change, mended }: Props) {
  const lines = text.split('\n');
  const isWrong = mended !== undefined && !sameYaml(text, mended);
  const faults = isWrong ? faultLines(text, mended) : [];
  const unreadable = isWrong ? unreadableLine(text) : undefined;
  return (
    <>
      <div className={styles['editor']}>
        <div className={styles['numbers']} aria-hidden="true">
          {lines.map((_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number here
            <span key={index} data-fault={faults.includes(index + 1)}>
              {index + 1}
            </span>
          ))}
        </div>
        <div className={styles['sheet']}>
          <pre aria-hidden="true" className={styles['marks']}>
            {lines.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number here
              <Fragment key={index}>
                <span data-fault={faults.includes(index + 1)}>
                  {yamlMarks(line).map(({ kind, value }, part) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: parts of a line never move
                    <span key={part} className={styles[kind]}>
                      {value}
                    </span>
                  ))}
                </span>
                {'\n'}
              </Fragment>
            ))}
          </pre>
          <textarea
            className={styles['text']}
            aria-label="고칠 YAML"
            rows={lines.length + 1}
            value={text}
            readOnly={mended !== undefined}
            autoCapitalize="off"
            autoComplete="off"
            spellCheck={false}
            wrap="off"
            onChange={(event) => change(event.target.value)}
          />
        </div>
      </div>
      {faults.length > 0 && (
        <p className={styles['faults']}>
          {unreadable !== undefined && `${unreadable}번째 줄에서 YAML로 읽히지 않아요. `}
          고칠 줄: {faults.join(', ')}번째
        </p>
      )}
    </>
  );
}
