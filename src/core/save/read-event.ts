import type { ItemRef, StudyEvent } from '#core/progress/events.ts';

/**
 * One stored record as an event, or undefined when it is not one. Fields are copied one by one, so
 * nothing else that a file may hold (`__proto__`, markup, extra fields) comes in.
 */
export function readEvent(record: unknown): StudyEvent | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  const field = (name: string): unknown =>
    Object.hasOwn(record, name) ? Reflect.get(record, name) : undefined;
  const id = field('id');
  const at = field('at');
  if (!isShortText(id) || typeof at !== 'number' || !isDate(at)) return undefined;

  const kind = field('kind');
  if (kind === 'undo') {
    const target = field('target');
    return isShortText(target) ? { id, at, kind, target } : undefined;
  }
  if (kind === 'plan') {
    const examDate = field('examDate');
    return typeof examDate === 'string' && examDate.length <= LONGEST_ID
      ? { id, at, kind, examDate }
      : undefined;
  }
  if (kind === 'exam') {
    const [exam, seed, took] = [field('exam'), field('seed'), field('took')];
    const items = readTexts(field('items'));
    return isShortText(exam) && isShortText(seed) && items && isDuration(took)
      ? { id, at, kind, exam, seed, items, took }
      : undefined;
  }
  return readAbout(kind, { id, at }, field);
}

type Field = (name: string) => unknown;

/** Events about one item of the course. */
function readAbout(
  kind: unknown,
  common: { readonly id: string; readonly at: number },
  field: Field,
): StudyEvent | undefined {
  const item = field('item');
  const rev = field('rev');
  if (!isItemRef(item) || typeof rev !== 'number' || !Number.isInteger(rev) || rev < 1) {
    return undefined;
  }
  const about = { ...common, item, rev };
  const outcome = field('outcome');
  const took = field('took');
  const timed = isDuration(took) ? { took } : {};
  if (kind === 'read') return { ...about, kind };
  if (kind === 'card' && (outcome === 'known' || outcome === 'unknown')) {
    const [face, grade] = [field('face'), field('grade')];
    return {
      ...about,
      kind,
      outcome,
      ...(isShortText(face) && { face }),
      ...(isOneOf(grade, [1, 2, 3, 4]) && { grade }),
      ...timed,
    };
  }
  const given = readTexts(field('given'));
  if (kind === 'quiz' && (outcome === 'correct' || outcome === 'wrong') && given) {
    const [confidence, exam] = [field('confidence'), field('exam')];
    return {
      ...about,
      kind,
      outcome,
      given,
      ...(isOneOf(confidence, ['sure', 'unsure', 'guess']) && { confidence }),
      ...(isShortText(exam) && { exam }),
      ...timed,
    };
  }
  if (kind === 'note') {
    const [cause, memo] = [field('cause'), field('memo')];
    return {
      ...about,
      kind,
      ...(isOneOf(cause, ['unknown', 'confused', 'slip', 'guess']) && { cause }),
      ...(typeof memo === 'string' && { memo: memo.slice(0, LONGEST_MEMO) }),
    };
  }
  return undefined;
}

export const LONGEST_MEMO = 20_000;

function readTexts(value: unknown): readonly string[] | undefined {
  const isTexts =
    Array.isArray(value) && value.every((part): part is string => typeof part === 'string');
  return isTexts ? [...value] : undefined;
}

function isOneOf<const T>(value: unknown, known: readonly T[]): value is T {
  return known.some((one) => one === value);
}

function isDuration(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

/** Whether a time can be shown as a date. */
export function isDate(at: number): boolean {
  return Math.abs(at) <= 8.64e15;
}

export const LONGEST_ID = 200;

export function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_ID;
}

export function isItemRef(value: unknown): value is ItemRef {
  return isShortText(value) && /^[skq]:[a-z0-9-]+$/.test(value);
}
