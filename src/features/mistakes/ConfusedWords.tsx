import { useEffect, useMemo, useState } from 'react';
import { Link } from 'react-router-dom';
import { paths } from '#core/course/paths.ts';
import type { Keyword, QuizItem } from '#core/course/types.ts';
import { confusionsIn } from '#core/memory/mistakes.ts';
import { loadKeywords, outline } from '#course/course.ts';
import styles from '#features/mistakes/MistakesScreen.module.css';
import { loadItems } from '#practice/load-units.ts';
import { useStudy } from '#state/study-context.ts';
import { InlineProse } from '#ui/Prose/TreeProse.tsx';

type Loaded = {
  readonly items: ReadonlyMap<string, QuizItem>;
  readonly keywords: readonly Keyword[];
};
const SHOWN = 5;

/** Words taken for another, most often first, each with what tells it apart. */
export function ConfusedWords() {
  const events = useStudy((state) => state.events);
  const [loaded, setLoaded] = useState<Loaded>();
  useEffect(() => {
    let isOpen = true;
    const wrong = events.flatMap((event) =>
      event.kind === 'quiz' && event.outcome !== 'correct' ? [event.item.slice(2)] : [],
    );
    void Promise.all([loadItems(wrong), loadKeywords()]).then(([items, keywords]) => {
      if (isOpen) setLoaded({ items, keywords });
    });
    return () => {
      isOpen = false;
    };
  }, [events]);
  const words = useMemo(() => (loaded ? confusedWords(events, loaded) : []), [events, loaded]);
  if (words.length === 0) return null;
  return (
    <section className={styles['confused']} aria-labelledby="confused">
      <h2 id="confused">자주 헷갈린 말</h2>
      <ul>
        {words.map(({ keyword, count }) => (
          <li key={keyword.id}>
            <p>
              <Link to={paths.keyword(keyword.id)}>{keyword.korean}</Link>
              <span className={styles['times']}>{count}번</span>
            </p>
            {keyword.contrasts[0] && (
              <p className={styles['contrast']}>
                <InlineProse tree={keyword.contrasts[0].prose} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function confusedWords(
  events: Parameters<typeof confusionsIn>[0],
  { items, keywords }: Loaded,
): readonly { readonly keyword: Keyword; readonly count: number }[] {
  const confusedBy = (id: string, option: string) => {
    const body = items.get(id.slice(2))?.body;
    if (body?.kind !== 'choice' && body?.kind !== 'multiple') return undefined;
    return body.options.find((one) => one.id === option && !one.correct)?.confuses;
  };
  return confusionsIn(events, outline.forwarding, confusedBy)
    .flatMap(({ keyword: id, count }) => {
      const keyword = keywords.find((entry) => entry.id === id);
      return keyword ? [{ keyword, count }] : [];
    })
    .slice(0, SHOWN);
}
