import type { Card } from '#core/cards/faces.ts';
import type { Keyword } from '#core/course/types.ts';
import styles from '#practice/CardAsk.module.css';
import { TreeProse } from '#ui/Prose/TreeProse.tsx';

/** What a card asks. */
export function CardFront({ card }: { readonly card: Card }) {
  const { keyword, cloze } = card;
  if (card.face === 'meaning') return <Name keyword={keyword} />;
  return (
    <span className={styles['asked']}>
      {cloze ? (
        <>
          {cloze.before}
          <span className={styles['gap']}>
            <span className="visually-hidden">빈칸</span>
          </span>
          {cloze.after}
        </>
      ) : (
        keyword.text
      )}
    </span>
  );
}

/** What was to be remembered. */
export function CardBack({ card }: { readonly card: Card }) {
  if (card.face === 'meaning') return <TreeProse tree={card.keyword.definition} />;
  return (
    <p className={styles['answer']}>
      <Name keyword={card.keyword} />
    </p>
  );
}

function Name({ keyword }: { readonly keyword: Keyword }) {
  return (
    <>
      <span className={styles['term']}>{keyword.korean}</span>
      {keyword.english !== keyword.korean && (
        <span lang="en" className={styles['english']}>
          {keyword.english}
        </span>
      )}
    </>
  );
}
