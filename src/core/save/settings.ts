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
};

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  grades: 2,
  confidence: false,
  newPerDay: 10,
  perDay: 60,
};
const THEMES = ['system', 'light', 'dark'] as const;
export const NEW_PER_DAY = [0, 5, 10, 20, 30] as const;
export const PER_DAY = [20, 40, 60, 100, 200] as const;

/** Settings from stored text, field by field; any text gives settings. */
export function readSettings(text: string | null): Settings {
  const stored = parse(text);
  // Before there was more to keep, the text was the theme itself.
  const theme = THEMES.find((one) => one === text) ?? field(stored, 'theme');
  const confidence = field(stored, 'confidence');
  return {
    theme: THEMES.find((one) => one === theme) ?? DEFAULT_SETTINGS.theme,
    grades: field(stored, 'grades') === 4 ? 4 : 2,
    confidence: typeof confidence === 'boolean' ? confidence : DEFAULT_SETTINGS.confidence,
    newPerDay: oneOf(field(stored, 'newPerDay'), NEW_PER_DAY, DEFAULT_SETTINGS.newPerDay),
    perDay: oneOf(field(stored, 'perDay'), PER_DAY, DEFAULT_SETTINGS.perDay),
  };
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
