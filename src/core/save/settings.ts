import { DEFAULT_KEYS, type Keymap, readKeymap } from '#core/keys/keymap.ts';
import { type Found, isFound, keyOf } from '#core/search/found.ts';

/** How a learner likes the app. Harmless to lose: what cannot be read falls back to the default. */
export type Settings = {
  readonly theme: 'system' | 'light' | 'dark';
  /** How many grades a card has. */
  readonly grades: 2 | 4;
  /** Whether a question asks how sure the learner is. */
  readonly confidence: boolean;
  /** Units met for the first time, and asked in all, on one day. */
  readonly newPerDay: number;
  readonly perDay: number;
  /** Size of the text, in hundredths of the usual one. */
  readonly textSize: number;
  /** Whether single keys do something, as `/` for the search. */
  readonly keys: boolean;
  /** Which key does what. */
  readonly keymap: Keymap;
  /** What was opened from the search, latest first. */
  readonly recent: readonly Found[];
  /** Events in the log at which a copy in a file is asked for next. */
  readonly remindAt: number;
};

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  grades: 2,
  confidence: false,
  newPerDay: 10,
  perDay: 60,
  textSize: 100,
  keys: true,
  keymap: DEFAULT_KEYS,
  recent: [],
  remindAt: 50,
};
const THEMES = ['system', 'light', 'dark'] as const;
export const NEW_PER_DAY = [0, 5, 10, 20, 30] as const;
export const PER_DAY = [20, 40, 60, 100, 200] as const;
export const TEXT_SIZES = [90, 100, 115, 130] as const;
const RECENT_KEPT = 6;

/** Settings from stored text, field by field; any text gives settings. */
export function readSettings(text: string | null): Settings {
  const stored = parse(text);
  // Before there was more to keep, the text was the theme itself.
  const theme = THEMES.find((one) => one === text) ?? field(stored, 'theme');
  const confidence = field(stored, 'confidence');
  const keys = field(stored, 'keys');
  const recent = field(stored, 'recent');
  const remindAt = field(stored, 'remindAt');
  return {
    theme: THEMES.find((one) => one === theme) ?? DEFAULT_SETTINGS.theme,
    grades: field(stored, 'grades') === 4 ? 4 : 2,
    confidence: typeof confidence === 'boolean' ? confidence : DEFAULT_SETTINGS.confidence,
    newPerDay: oneOf(field(stored, 'newPerDay'), NEW_PER_DAY, DEFAULT_SETTINGS.newPerDay),
    perDay: oneOf(field(stored, 'perDay'), PER_DAY, DEFAULT_SETTINGS.perDay),
    textSize: oneOf(field(stored, 'textSize'), TEXT_SIZES, DEFAULT_SETTINGS.textSize),
    keys: typeof keys === 'boolean' ? keys : DEFAULT_SETTINGS.keys,
    keymap: readKeymap(field(stored, 'keymap')),
    recent: Array.isArray(recent)
      ? recent.filter(isFound).slice(0, RECENT_KEPT)
      : DEFAULT_SETTINGS.recent,
    remindAt: Number.isSafeInteger(remindAt) ? Number(remindAt) : DEFAULT_SETTINGS.remindAt,
  };
}

/** What was opened lately with one more at its head, each once. */
export function withRecent(recent: readonly Found[], opened: Found): readonly Found[] {
  return [opened, ...recent.filter((one) => keyOf(one) !== keyOf(opened))].slice(0, RECENT_KEPT);
}

export function sealSettings(settings: Settings): string {
  return JSON.stringify(settings);
}

function parse(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function field(stored: unknown, name: string): unknown {
  return typeof stored === 'object' && stored !== null && Object.hasOwn(stored, name)
    ? Reflect.get(stored, name)
    : undefined;
}

function oneOf(value: unknown, known: readonly number[], otherwise: number): number {
  return known.find((one) => one === value) ?? otherwise;
}
