import { useEffect, useRef } from 'react';
import { type KeyAction, keyOf } from '#core/keys/keymap.ts';
import { useSettings } from '#state/settings-context.ts';

/**
 * Runs on the key that the learner has for an action, never while something is typed or composed, and
 * not at all when single keys are switched off or a dialog or a popover is open.
 */
export function useKey(action: KeyAction, run: () => void): void {
  const isOn = useSettings((state) => state.keys);
  const key = useSettings((state) => state.keymap[action]);
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      const typing = target?.closest('input:not([type=radio], [type=checkbox]), textarea, select');
      const pressing = event.code === 'Space' && target?.closest('a, button, summary, label');
      const held = event.metaKey || event.ctrlKey || event.altKey || event.repeat;
      const blocked = event.isComposing || event.defaultPrevented || held || typing || pressing;
      if (keyOf(event.code, event.shiftKey) !== key || blocked) return;
      if (document.querySelector('dialog[open], [role=dialog]:not([hidden])')) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [key, isOn]);
}
