import { type KeyAction, nameOfKey } from '#core/keys/keymap.ts';
import { useSettings } from '#state/settings-context.ts';
import controls from '#ui/controls.module.css';

/** The key of an action, written on the button that does the same. */
export function KeyHint({ action }: { readonly action: KeyAction }) {
  const key = useSettings((state) => state.keymap[action]);
  const isOn = useSettings((state) => state.keys);
  return isOn && <kbd className={controls['key']}>{nameOfKey(key)}</kbd>;
}
