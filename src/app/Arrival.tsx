import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';
import { wearFont } from '#app/font.ts';

type Main = RefObject<HTMLElement | null>;

/** What is to be done at a new address. By itself, so that the frame is not drawn anew for it. */
export function Arrival({ main }: { readonly main: Main }) {
  useFreshPage(main);
  useFoundWords(main);
  return null;
}

/** A newly opened page starts at its top with focus at its start. */
function useFreshPage(main: Main): void {
  const { pathname, hash } = useLocation();
  const how = useNavigationType();
  const shown = useRef(pathname);
  // Before it is laid out, so that another font does not have it laid out twice.
  useLayoutEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    wearFont();
    if (how === 'POP' || hash) return;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [pathname, hash, how, main]);
}

/** Marks the words that were searched for where the search led, until one goes on. */
function useFoundWords(main: Main): void {
  const { hash, key, state } = useLocation();
  const found: unknown =
    typeof state === 'object' && state !== null && 'found' in state ? state.found : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same words at the same place again (another key) are marked again
  useEffect(() => {
    // Older browsers go to the passage without its words marked.
    if (!isWords(found) || typeof Highlight === 'undefined') return;
    let isOver = false;
    let end = () => {};
    import('#app/found-words.ts').then(
      ({ markFound }) => {
        if (main.current && !isOver) end = markFound(main.current, hash.slice(1), found);
      },
      // Marks are a help, not the passage.
      () => {},
    );
    return () => {
      isOver = true;
      end();
    };
  }, [found, hash, key, main]);
}

function isWords(state: unknown): state is readonly string[] {
  return Array.isArray(state) && state.every((word) => typeof word === 'string');
}
