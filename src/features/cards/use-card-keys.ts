import { useEffect, useRef } from 'react';
import type { CardOutcome } from '#core/cards/session.ts';

type Keys = {
  readonly turn: () => void;
  readonly grade: (outcome: CardOutcome) => void;
  readonly undo: () => void;
  readonly turned: boolean;
  readonly active: boolean;
};

/** The keys of the card table, by place on the keyboard so that a Korean layout does not matter. */
export function useCardKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { turn, grade, undo, active } = latest.current;
      if (event.isComposing || event.metaKey || event.ctrlKey || event.altKey || event.repeat)
        return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('input, textarea, select')) return;
      if (event.code === 'KeyU') undo();
      else if (!active) return;
      else if (event.code === 'Digit1' || event.code === 'Numpad1') grade('unknown');
      else if (event.code === 'Digit2' || event.code === 'Numpad2') grade('known');
      else if (event.code === 'Space' && !target?.closest('a, button')) turn();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
