import { useEffect, useRef, useState } from 'react';
import type { Found } from '#core/search/found.ts';
import type { Search } from '#core/search/search.ts';
import { loadSearch } from '#course/search.ts';

type Answer = { readonly asked: string; readonly found: readonly Found[] };

/** What is typed and what fits it. While the next answer is on its way the last one stays. */
export function useFound() {
  const [query, setQuery] = useState('');
  const [answer, setAnswer] = useState<Answer>();
  const [failed, setFailed] = useState(false);
  const search = useRef<Search>(undefined);
  const latest = useRef<string>(undefined);

  const find = (asked: string) => {
    latest.current = asked;
    const isLatest = () => latest.current === asked;
    const take = (found: readonly Found[]) => {
      if (!isLatest()) return;
      setAnswer(asked === '' ? undefined : { asked, found });
      setFailed(false);
    };
    // What is known already is drawn together with the letter that asked for it.
    const found = search.current?.find(asked);
    if (found && !(found instanceof Promise)) return take(found);
    const loading =
      found ??
      loadSearch().then((loaded) => {
        search.current = loaded;
        return loaded.find(asked);
      });
    loading.then(take, () => {
      search.current = undefined;
      if (isLatest()) setFailed(true);
    });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once, mostly before anything is typed
  useEffect(() => {
    if (latest.current === undefined) find('');
  }, []);

  const ask = (typed: string) => {
    const asked = typed.trim();
    // First of all: what it needs is on its way while the letter is drawn.
    if (asked !== latest.current) find(asked);
    if (asked === '') setAnswer(undefined);
    setQuery(typed);
  };
  const retry = () => {
    setFailed(false);
    find(query.trim());
  };
  /** The words to mark where the answer leads. */
  const marks = () => answer && search.current?.marksOf(answer.asked);
  return { query, ask, answer, failed, retry, marks };
}
