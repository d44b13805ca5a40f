import { useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';

/**
 * Going back leads to where one was. The browser sees to it where the page is there at once; for one
 * that has to be loaded first, the place is kept in its entry of the history. To stand behind the
 * screen and within its boundary, so that it is gone to when the screen is there.
 */
export function Place() {
  const { key } = useLocation();
  const how = useNavigationType();
  const shown = useRef(key);
  useEffect(() => {
    const keep = () => {
      const { history, scrollY } = window;
      // While a page is loaded, its entry is not that of the page that scrolls.
      if ((history.state?.key ?? 'default') !== shown.current) return;
      history.replaceState({ ...history.state, scroll: scrollY }, '');
    };
    document.addEventListener('scrollend', keep);
    return () => document.removeEventListener('scrollend', keep);
  }, []);
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    const scroll: unknown = window.history.state?.scroll;
    if (how === 'POP' && typeof scroll === 'number') window.scrollTo(0, scroll);
  }, [key, how]);
  return null;
}
