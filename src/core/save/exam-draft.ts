/** A mock exam being taken: enough to go on after a reload. */
export type ExamDraft = {
  readonly seed: string;
  readonly length: number;
  /** Minutes on the clock; 0 without one. */
  readonly minutes: number;
  readonly begunAt: number;
  /** What was given so far, by item id. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
  /** Items marked for later. */
  readonly marked: readonly string[];
};

/** A stored draft, or undefined when the text is not one. */
export function readExamDraft(text: string | null): ExamDraft | undefined {
  const stored = parse(text);
  const field = (name: string): unknown =>
    typeof stored === 'object' && stored !== null && Object.hasOwn(stored, name)
      ? Reflect.get(stored, name)
      : undefined;
  const [seed, length, minutes, begunAt] = ['seed', 'length', 'minutes', 'begunAt'].map(field);
  const [answers, marked] = [field('answers'), field('marked')];
  if (typeof seed !== 'string' || !isCount(length) || !isCount(minutes) || !isCount(begunAt)) {
    return undefined;
  }
  if (typeof answers !== 'object' || answers === null || !isTexts(marked)) return undefined;
  return {
    seed,
    length,
    minutes,
    begunAt,
    answers: Object.fromEntries(
      Object.entries(answers).filter((e): e is [string, string[]] => isTexts(e[1])),
    ),
    marked,
  };
}

export function sealExamDraft(draft: ExamDraft | undefined): string {
  return draft ? JSON.stringify(draft) : '';
}

function parse(text: string | null): unknown {
  if (!text) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((part) => typeof part === 'string');
}
