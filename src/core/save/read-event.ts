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
  if (!isShortText(id) || typeof at !== 'number' || !Number.isFinite(at)) return undefined;

  const kind = field('kind');
  if (kind === 'undo') {
    const target = field('target');
    return isShortText(target) ? { id, at, kind, target } : undefined;
  }
  const item = field('item');
  const rev = field('rev');
  if (!isItemRef(item) || typeof rev !== 'number' || !Number.isInteger(rev) || rev < 1) {
    return undefined;
  }
  const outcome = field('outcome');
  if (kind === 'read') return { id, at, item, rev, kind };
  if (kind === 'card' && (outcome === 'known' || outcome === 'unknown')) {
    const face = field('face');
    return { id, at, item, rev, kind, outcome, ...(isShortText(face) && { face }) };
  }
  const given = field('given');
  if (
    kind === 'quiz' &&
    (outcome === 'correct' || outcome === 'wrong') &&
    Array.isArray(given) &&
    given.every((part): part is string => typeof part === 'string')
  ) {
    return { id, at, item, rev, kind, outcome, given: [...given] };
  }
  return undefined;
}

const LONGEST_ID = 200;

function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_ID;
}

function isItemRef(value: unknown): value is ItemRef {
  return isShortText(value) && /^[skq]:[a-z0-9-]+$/.test(value);
}
