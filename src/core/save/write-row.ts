import type { StudyEvent } from '#core/progress/events.ts';
import { letterOf } from '#core/save/heads.ts';

/** The place of a word in the list of words; a new one is added. */
export type PlaceOf = (word: string) => number;

/**
 * An event as a short row, about 15 characters: one letter for what happened, then numbers in base
 * 36. The first number is the time since the row before it; texts stand once in a list of words and
 * are named by their place in it. Undefined when one of its numbers does not fit.
 */
export function writeRow(event: StudyEvent, before: number, placeOf: PlaceOf): string | undefined {
  const letter = letterOf(event);
  const isFit =
    isWhole(event.at) &&
    (!('rev' in event) || isWhole(event.rev)) &&
    (!('took' in event) || event.took === undefined || isWhole(event.took));
  if (!letter || !isFit) return undefined;
  return `${letter}${base36(event.at - before)}${fieldsOf(event, placeOf)}`.trimEnd();
}

function fieldsOf(event: StudyEvent, placeOf: PlaceOf): string {
  switch (event.kind) {
    case 'read':
      return ` ${word(event.item, placeOf)} ${rev(event.rev)}`;
    case 'undo':
      return ` ${word(event.target, placeOf)}`;
    case 'plan':
      return ` ${word(event.examDate, placeOf)}`;
    case 'exam': {
      const names = ` ${word(event.exam, placeOf)} ${word(event.seed, placeOf)}`;
      return `${names} ${words(event.items, placeOf)} ${number(event.took)}`;
    }
    case 'card': {
      const answer = ` ${word(event.item, placeOf)} ${number(event.took)}`;
      return `${answer} ${word(event.face, placeOf)} ${rev(event.rev)}`;
    }
    case 'quiz': {
      const answer = ` ${word(event.item, placeOf)} ${number(event.took)}`;
      const given = ` ${words(event.given, placeOf)} ${word(event.exam, placeOf)}`;
      return `${answer}${given} ${rev(event.rev)}`;
    }
    case 'note': {
      const about = ` ${word(event.item, placeOf)}`;
      return `${about} ${word(event.memo, placeOf)} ${rev(event.rev)}`;
    }
  }
}

function word(text: string | undefined, placeOf: PlaceOf): string {
  return text === undefined ? '' : base36(placeOf(text));
}

function words(texts: readonly string[], placeOf: PlaceOf): string {
  return texts.map((text) => base36(placeOf(text))).join();
}

function number(value: number | undefined): string {
  return value === undefined ? '' : base36(value);
}

function rev(value: number): string {
  return value === 1 ? '' : base36(value);
}

function base36(value: number): string {
  return value.toString(36);
}

function isWhole(value: number): boolean {
  return Number.isSafeInteger(value) && !Object.is(value, -0);
}
