import { useEffect, useState } from 'react';
import { Link } from 'react-router-dom';
import { paths } from '#core/course/paths.ts';
import type { Keyword } from '#core/course/types.ts';
import { confusionsIn } from '#core/memory/mistakes.ts';
import type { StudyEvent } from '#core/progress/events.ts';
import { loadForwarding, loadKeyword } from '#course/course.ts';
import styles from '#features/mistakes/MistakesScreen.module.css';
import { loadItems } from '#practice/load-units.ts';
import { useStudy } from '#state/study-context.ts';
import { InlineProse } from '#ui/Prose/TreeProse.tsx';

type Word = { readonly keyword: Keyword; readonly count: number };
const SHOWN = 5;

/** Words taken for another, most often first, each with what tells it apart. */
export function ConfusedWords() {
  const events = useStudy((state) => state.events);
  const [words, setWords] = useState<readonly Word[]>([]);
  useEffect(() => {
    let isOpen = true;
    void confusedWords(events).then((found) => {
      if (isOpen) setWords(found);
    });
    return () => {
      isOpen = false;
    };
  }, [events]);
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

async function confusedWords(events: readonly StudyEvent[]): Promise<readonly Word[]> {
  const wrong = events.flatMap((event) =>
    event.kind === 'quiz' && event.outcome !== 'correct' ? [event.item.slice(2)] : [],
  );
  const [items, forwarding] = await Promise.all([loadItems(wrong), loadForwarding()]);
  const confusedBy = (id: string, option: string) => {
    const body = items.get(id.slice(2))?.body;
    if (body?.kind !== 'choice' && body?.kind !== 'multiple') return undefined;
    return body.options.find((one) => one.id === option && !one.correct)?.confuses;
  };
  const confusions = confusionsIn(events, forwarding, confusedBy).slice(0, SHOWN);
  const words = await Promise.all(
    confusions.map(async ({ keyword: id, count }) => {
      const data = await loadKeyword(id);
      return data ? [{ keyword: data.keyword, count }] : [];
    }),
  );
  return words.flat();
}
