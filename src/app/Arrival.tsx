import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';
import { wearFont } from '#app/font.ts';
import { useFoundWords } from '#app/use-found-words.ts';

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
