import type {
  CardGraded,
  ItemRef,
  MistakeNoted,
  QuizAnswered,
  StudyEvent,
} from '#core/progress/events.ts';
import { HEAD_AT } from '#core/save/heads.ts';
import { isDate, isItemRef, isShortText, LONGEST_ID, LONGEST_MEMO } from '#core/save/read-event.ts';

type Open<T> = { -readonly [K in keyof T]: T[K] };

const SPACE = 32;
const COMMA = 44;
const MINUS = 45;
const ZERO = 48;
const NINE = 57;
const SEMICOLON = 59;
const A = 97;
const Z = 122;

export type RowReader = ReturnType<typeof rowReader>;

/**
 * Reads the rows of a text one after another by the rules of `readEvent`, sign by sign and without
 * a copy of anything: a log of years is read whenever a page opens.
 */
export function rowReader(words: readonly (string | undefined)[]) {
  const items = words.map((word) => (isItemRef(word) ? word : undefined));
  let rows = '';
  let cursor = 0;
  let isLost = false;
  let reach = 0;
  /** The time of the last row whose time could be read. */
  let time = 0;

  const isAtEnd = () => cursor >= rows.length || rows.charCodeAt(cursor) === SEMICOLON;
  const isAtBreak = () => isAtEnd() || rows.charCodeAt(cursor) === SPACE;
  /** A number in base 36; NaN where none stands. */
  const number = (): number => {
    const isNegative = rows.charCodeAt(cursor) === MINUS;
    if (isNegative) cursor++;
    const begin = cursor;
    let value = 0;
    for (; cursor < rows.length; cursor++) {
      const code = rows.charCodeAt(cursor);
      if (code >= ZERO && code <= NINE) value = value * 36 + code - ZERO;
      else if (code >= A && code <= Z) value = value * 36 + code - A + 10;
      else break;
    }
    if (cursor === begin) return Number.NaN;
    return isNegative ? -value : value;
  };
  /** The one number of a field. */
  const single = (): number => {
    const value = number();
    if (!isAtBreak()) isLost = true;
    return value;
  };
  /** Whether the next field holds something. */
  const hasField = (): boolean => {
    if (isAtEnd() || rows.charCodeAt(cursor) !== SPACE) return false;
    cursor++;
    return !isAtBreak();
  };
  /** A place in the list of words. */
  const place = (value: number): number => {
    if (value >= reach) reach = value + 1;
    return value;
  };
  const word = (): string | undefined => {
    if (!hasField()) return undefined;
    const text = words[place(single())];
    if (text === undefined) isLost = true;
    return text;
  };
  const needed = (): string => {
    const text = word();
    if (!isShortText(text)) isLost = true;
    return text ?? '';
  };
  const item = (): ItemRef => {
    const ref = hasField() ? items[place(single())] : undefined;
    if (ref === undefined) isLost = true;
    return ref ?? 's:';
  };
  const list = (): readonly string[] => {
    if (!hasField()) return [];
    const texts: string[] = [];
    for (;;) {
      const text = words[place(number())];
      if (text === undefined) isLost = true;
      else texts.push(text);
      if (rows.charCodeAt(cursor) !== COMMA) break;
      cursor++;
    }
    if (!isAtBreak()) isLost = true;
    return texts;
  };
  const count = (): number | undefined => {
    if (!hasField()) return undefined;
    const value = single();
    if (!(value >= 0 && value < Number.POSITIVE_INFINITY)) isLost = true;
    return value;
  };
  const rev = (): number => {
    const value = count() ?? 1;
    if (value < 1) isLost = true;
    return value;
  };

  const read = (id: string, before: number): StudyEvent | undefined => {
    if (isAtEnd()) return undefined;
    const head = HEAD_AT[rows.charCodeAt(cursor)];
    cursor++;
    const at = before + single();
    if (!head || !isDate(at)) return undefined;
    if (!isLost) time = at;
    switch (head.kind) {
      case 'read':
        return { id, at, item: item(), rev: rev(), kind: 'read' };
      case 'undo':
        return { id, at, kind: 'undo', target: needed() };
      case 'plan': {
        const examDate = word();
        if (examDate === undefined || examDate.length > LONGEST_ID) isLost = true;
        return { id, at, kind: 'plan', examDate: examDate ?? '' };
      }
      case 'exam': {
        const exam = needed();
        const seed = needed();
        const items = list();
        const took = count();
        if (took === undefined) isLost = true;
        return { id, at, kind: 'exam', exam, seed, items, took: took ?? 0 };
      }
      case 'card': {
        const { outcome, grade } = head;
        const about = item();
        const took = count();
        const face = word();
        const version = rev();
        const event: Open<CardGraded> =
          took === undefined
            ? { id, at, item: about, rev: version, kind: 'card', outcome }
            : { id, at, item: about, rev: version, kind: 'card', outcome, took };
        if (grade !== undefined) event.grade = grade;
        if (isShortText(face)) event.face = face;
        return event;
      }
      case 'quiz': {
        const { outcome, confidence } = head;
        const about = item();
        const took = count();
        const given = list();
        const exam = word();
        const version = rev();
        const event: Open<QuizAnswered> =
          took === undefined
            ? { id, at, item: about, rev: version, kind: 'quiz', outcome, given }
            : { id, at, item: about, rev: version, kind: 'quiz', outcome, given, took };
        if (confidence !== undefined) event.confidence = confidence;
        if (isShortText(exam)) event.exam = exam;
        return event;
      }
      case 'note': {
        const about = item();
        const memo = word();
        const event: Open<MistakeNoted> = { id, at, item: about, rev: rev(), kind: 'note' };
        if (head.cause !== undefined) event.cause = head.cause;
        if (memo !== undefined) event.memo = memo.slice(0, LONGEST_MEMO);
        return event;
      }
    }
  };
  return {
    /** Begins at a place of a text. */
    begin: (text: string, at: number) => {
      rows = text;
      cursor = at;
      reach = 0;
    },
    /** How many words of the list the rows read since then make use of. */
    reach: () => reach,
    /** The time of the row read last, also where the rest of it is lost. */
    time: () => time,
    hasMore: () => cursor <= rows.length,
    /** The event that the next row stands for, or undefined when it is not a row. */
    next: (id: string, before: number): StudyEvent | undefined => {
      isLost = false;
      time = before;
      const event = read(id, before);
      while (!isAtEnd()) cursor++;
      cursor++;
      return isLost ? undefined : event;
    },
  };
}
