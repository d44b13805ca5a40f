import { useEffect, useRef } from 'react';
import { useSettings } from '#state/settings-context.ts';

/**
 * Runs on a key by its place on the keyboard, never while something is typed or composed, and not at
 * all when the learner has switched single keys off.
 */
export function useKey(code: string, run: () => void): void {
  const isOn = useSettings((state) => state.keys);
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      const typing = target?.closest('input:not([type=radio], [type=checkbox]), textarea, select');
      const pressing = code === 'Space' && target?.closest('a, button, summary, label');
      const held = event.metaKey || event.ctrlKey || event.altKey || event.repeat;
      if (event.code !== code || event.isComposing || held || typing || pressing) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [code, isOn]);
}
