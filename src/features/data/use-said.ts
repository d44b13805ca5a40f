import { useState } from 'react';
import { useStudy } from '#state/study-context.ts';

/** Said, but of which state is seen when it is drawn. */
const JUST_NOW = Symbol('just now');

/** What was said of the last act, until another one changes what can be taken back. */
export function useSaid(): readonly [string, (words: string) => void] {
  const undoable = useStudy((state) => state.undoable);
  const [said, setSaid] = useState<{ readonly words: string; readonly of: unknown }>({
    words: '',
    of: undoable,
  });
  if (said.of === JUST_NOW) setSaid({ ...said, of: undoable });
  const isOld = said.of !== JUST_NOW && said.of !== undoable;
  return [isOld ? '' : said.words, (words) => setSaid({ words, of: JUST_NOW })];
}
