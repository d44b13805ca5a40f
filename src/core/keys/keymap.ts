/** What a single key can do, and the key that does it until the learner chooses another. */
export const DEFAULT_KEYS = {
  search: 'Slash',
  help: 'Shift+Slash',
  next: 'KeyJ',
  previous: 'KeyK',
  mask: 'KeyM',
  passage: 'KeyP',
  turn: 'Space',
  grade1: 'Digit1',
  grade2: 'Digit2',
  grade3: 'Digit3',
  grade4: 'Digit4',
  undo: 'KeyU',
} as const;

export type KeyAction = keyof typeof DEFAULT_KEYS;
export type Keymap = Readonly<Record<KeyAction, string>>;
export const KEY_ACTIONS = Object.keys(DEFAULT_KEYS) as readonly KeyAction[];

/** Screen readers go from heading to heading with H. */
const TAKEN = 'KeyH';
const MARKS: Readonly<Record<string, string>> = {
  Slash: '/',
  Backslash: '\\',
  Comma: ',',
  Period: '.',
  Semicolon: ';',
  Quote: "'",
  BracketLeft: '[',
  BracketRight: ']',
  Minus: '-',
  Equal: '=',
  Backquote: '`',
  Space: 'Space',
};

/** A key by its place on the keyboard, so that it is the same key in Hangul mode. */
export function keyOf(code: string, shift: boolean): string {
  return shift ? `Shift+${code}` : code;
}

/** A key as it is written on a button: `J`, `?`, `Shift+1`. */
export function nameOfKey(key: string): string {
  if (key === 'Shift+Slash') return '?';
  const [, shift = '', code = ''] = /^(Shift\+)?(.*)$/.exec(key) ?? [];
  return shift + (MARKS[code] ?? code.replace(/^(?:Key|Digit)/, ''));
}

/** Whether a key can be chosen: one that writes a sign, and that no screen reader needs. */
export function canBeKey(key: string): boolean {
  const code = key.replace(/^Shift\+/, '');
  return code !== TAKEN && (/^(?:Key[A-Z]|Digit[0-9])$/.test(code) || Object.hasOwn(MARKS, code));
}

/** What else the key does already. */
export function actionOf(keymap: Keymap, key: string): KeyAction | undefined {
  return KEY_ACTIONS.find((action) => keymap[action] === key);
}

/** Chosen keys from anything stored; all as they were at first when two would be the same. */
export function readKeymap(stored: unknown): Keymap {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_KEYS;
  const keymap: Keymap = { ...DEFAULT_KEYS, ...Object.fromEntries(KEY_ACTIONS.flatMap(chosen)) };
  return new Set(Object.values(keymap)).size === KEY_ACTIONS.length ? keymap : DEFAULT_KEYS;

  function chosen(action: KeyAction): readonly (readonly [KeyAction, string])[] {
    const key: unknown = Reflect.get(stored as object, action);
    return typeof key === 'string' && canBeKey(key) ? [[action, key]] : [];
  }
}
