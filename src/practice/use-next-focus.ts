import { useEffect, useRef } from 'react';

/** When what is asked changes under a learner, focus goes to the new question, card or result. */
export function useNextFocus(turn: string | number): void {
  const last = useRef(turn);
  useEffect(() => {
    if (last.current === turn) return;
    last.current = turn;
    focusNext();
  }, [turn]);
}

/** The same for a part that came in place of the button that led to it. */
export function useFirstFocus(): void {
  useEffect(() => {
    if (document.activeElement === document.body) focusNext();
  }, []);
}

/** The same where what changes may take away the part that had the focus: only then it goes on. */
export function useKeptFocus(turn: string | number | boolean): void {
  const last = useRef(turn);
  useEffect(() => {
    if (last.current === turn) return;
    last.current = turn;
    if (document.activeElement === document.body) focusNext();
  }, [turn]);
}

function focusNext(): void {
  document.querySelector<HTMLElement>('[data-next]')?.focus();
}
