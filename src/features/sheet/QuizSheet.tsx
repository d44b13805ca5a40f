import type { QuizItem } from '#core/course/types.ts';
import { type Paper, type PaperLine, paperOf } from '#core/quiz/paper.ts';
import styles from '#features/sheet/SheetScreen.module.css';
import { InlineProse, TreeProse } from '#ui/Prose/TreeProse.tsx';

/** A quiz as a class gets it, and its key behind a page break. */
export function QuizSheet({ items }: { readonly items: readonly QuizItem[] }) {
  const papers = items.map((item) => ({ item, ...paperOf(item) }));
  return (
    <>
      <ol className={styles['questions']}>
        {papers.map(({ item, lines, heads }) => (
          <li key={item.id}>
            <p className={styles['question']}>
              <InlineProse tree={item.question} />
            </p>
            {item.body.kind !== 'command' && item.context.length > 0 && (
              <TreeProse tree={item.context} />
            )}
            <Lines lines={heads} />
            <Lines lines={lines} />
            <Space body={item.body} heads={heads} />
          </li>
        ))}
      </ol>
      <section className={styles['answers']} aria-labelledby="key">
        <h2 id="key">정답</h2>
        <ol>
          {papers.map(({ item, key }) => (
            <li key={item.id}>{key.includes('\n') ? <pre>{key}</pre> : key}</li>
          ))}
        </ol>
      </section>
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly PaperLine[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className={styles['lines']}>
      {lines.map(({ mark, prose }) => (
        <li key={mark}>
          <span>{mark}</span>
          <span>
            <InlineProse tree={prose} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Where the answer is written. */
function Space({ body, heads }: Pick<QuizItem, 'body'> & Pick<Paper, 'heads'>) {
  switch (body.kind) {
    case 'command':
      return (
        <p className={styles['command']}>
          {body.prompt} <span />
        </p>
      );
    case 'mend':
      return <pre className={styles['broken']}>{body.broken}</pre>;
    case 'order':
      return <p>순서: {body.entries.map(() => '(\u00a0\u00a0\u00a0)').join(' → ')}</p>;
    case 'match':
      return (
        <p>짝: {heads.map(({ mark }) => `${mark}–(${'\u00a0'.repeat(3)})`).join('\u00a0 ')}</p>
      );
    case 'sort':
      return <p>{heads.map(({ mark }) => `${mark} (${'\u00a0'.repeat(14)})`).join('\u00a0 ')}</p>;
    default:
      return null;
  }
}
