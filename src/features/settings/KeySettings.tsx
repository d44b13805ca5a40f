import { useState } from 'react';
import {
  actionOf,
  canBeKey,
  DEFAULT_KEYS,
  type KeyAction,
  keyOf,
  nameOfKey,
} from '#core/keys/keymap.ts';
import styles from '#features/settings/KeySettings.module.css';
import { KEY_GROUPS, wordsOf } from '#practice/key-words.ts';
import { useSettings } from '#state/settings-context.ts';
import controls from '#ui/controls.module.css';

const RESET = '처음 키로 되돌렸어요.';

/** Every single key, each to be changed by pressing another. */
export function KeySettings() {
  const keymap = useSettings((state) => state.keymap);
  const change = useSettings((state) => state.change);
  const [asking, setAsking] = useState<KeyAction>();
  const [said, setSaid] = useState('');

  const press = (event: React.KeyboardEvent, action: KeyAction) => {
    const { code, shiftKey, ctrlKey, metaKey, altKey, nativeEvent } = event;
    if (asking !== action || /^(?:Shift|Control|Alt|Meta)/.test(code) || nativeEvent.repeat) return;
    if (code === 'Tab') return;
    event.preventDefault();
    if (code === 'Escape') {
      setAsking(undefined);
      setSaid('바꾸지 않았어요.');
      return;
    }
    const key = keyOf(code, shiftKey);
    const other = actionOf(keymap, key);
    if (ctrlKey || metaKey || altKey || !canBeKey(key)) {
      setSaid(
        code === 'KeyH'
          ? 'H는 화면 낭독기가 제목을 찾는 키예요. 다른 키를 눌러 주세요.'
          : '글자, 숫자, 기호 가운데 하나를 눌러 주세요.',
      );
    } else if (other && other !== action) {
      setSaid(`${nameOfKey(key)} 키는 ‘${wordsOf(other)}’에 쓰고 있어요. 다른 키를 눌러 주세요.`);
    } else {
      change({ keymap: { ...keymap, [action]: key } });
      setAsking(undefined);
      setSaid(`‘${wordsOf(action)}’ 키를 ${nameOfKey(key)} 키로 바꿨어요.`);
    }
  };
  const isChanged = Object.entries(DEFAULT_KEYS).some(
    ([action, key]) => keymap[action as KeyAction] !== key,
  );
  return (
    <div className={styles['keys']}>
      {KEY_GROUPS.map(({ title, actions }) => (
        <section key={title} aria-label={title}>
          <h3>{title}</h3>
          <ul>
            {actions.map(([action, words]) => (
              <li key={action}>
                <span>{words}</span>
                <button
                  type="button"
                  className={styles['key']}
                  aria-pressed={asking === action}
                  aria-label={`${words}: ${nameOfKey(keymap[action])}. 누르면 바꿀 수 있어요`}
                  onClick={() => {
                    setAsking(action);
                    setSaid('바꿀 키를 누르세요. 그만두려면 Esc를 누르세요.');
                  }}
                  onKeyDown={(event) => press(event, action)}
                  onBlur={() => setAsking(undefined)}
                >
                  {asking === action ? '키를 누르세요' : nameOfKey(keymap[action])}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p role="status" className={styles['said']}>
        {said}
      </p>
      {/* Once pressed it stays until the next word, or the focus would go with it. */}
      {(isChanged || said === RESET) && (
        <button
          type="button"
          className={controls['secondary']}
          onClick={() => {
            change({ keymap: DEFAULT_KEYS });
            setSaid(RESET);
          }}
        >
          처음 키로 되돌리기
        </button>
      )}
    </div>
  );
}
