import { useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';
import { later } from '#state/later.ts';

/**
 * Going back leads to where one was. The browser sees to it where the page is there at once; for one
 * that has to be loaded first, the place is kept in its entry of the history. Going on leads to the
 * heading of the screen, or of the part that the address names. To stand behind the screen and within
 * its boundary, so that it is gone to when the screen is there.
 */
export function Place() {
  const { key, hash } = useLocation();
  const how = useNavigationType();
  const shown = useRef(key);
  useEffect(() => {
    const keep = () => {
      const { history, scrollY } = window;
      // While a page is loaded, its entry is not that of the page that scrolls.
      if ((history.state?.key ?? 'default') !== shown.current) return;
      history.replaceState({ ...history.state, scroll: scrollY }, '');
    };
    // The page is read before the app begins.
    if (window.scrollY > 0) keep();
    // Safari tells of the end since 26.2; more often than this it does not take what is kept.
    const isTold = 'onscrollend' in document;
    const [event, listen] = isTold
      ? (['scrollend', keep] as const)
      : (['scroll', later(keep, 500)] as const);
    document.addEventListener(event, listen);
    return () => document.removeEventListener(event, listen);
  }, []);
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    const scroll: unknown = window.history.state?.scroll;
    if (how !== 'POP') goTo(hash.slice(1));
    else if (typeof scroll === 'number') window.scrollTo(0, scroll);
  }, [key, hash, how]);
  return null;
}

/** To the heading of the named part; else, for who is nowhere yet, to that of the screen or question. */
function goTo(part: string): void {
  const named = part ? document.getElementById(part) : null;
  const { activeElement } = document;
  if (!named && activeElement !== document.body && activeElement?.id !== 'main') return;
  if (named) named.scrollIntoView({ block: 'start' });
  else if (part) window.scrollTo(0, 0);
  const question = part ? document.querySelector<HTMLElement>('h2[data-next]') : null;
  const heading = headingIn(named ?? question ?? document.getElementById('main'));
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

function headingIn(part: HTMLElement | null): HTMLElement | null {
  return part?.matches('h1, h2') ? part : (part?.querySelector<HTMLElement>('h1, h2') ?? null);
}
