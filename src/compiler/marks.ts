import type { PhrasingContent } from 'mdast';
import type { Place, Report } from '#compiler/problem.ts';

/** Ids are ASCII for ever: they stand in links, logs and other people's pages. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MARK = /[ \t]*\{#([^}]*)\}[ \t]*$/;

export type Marked = {
  /** The id, or undefined after the problem was reported. */
  readonly id: string | undefined;
  /** Words after the id, as `{#id .step}` has `step`. */
  readonly words: readonly string[];
  readonly rest: readonly PhrasingContent[];
};

/** True when a text may serve as an id. */
export function isId(text: string): boolean {
  return ID.test(text);
}

/** True when inline text ends in an `{#id}` mark. */
export function hasMark(children: readonly PhrasingContent[]): boolean {
  const last = children.at(-1);
  return last?.type === 'text' && MARK.test(last.value);
}

/**
 * Takes the `{#id}` or `{#id .word}` off the end of inline text; reports when it is missing,
 * malformed, or carries a word that does not belong there.
 */
export function takeMark(
  children: readonly PhrasingContent[],
  place: Place,
  report: Report,
  missing: {
    readonly what: string;
    readonly wish: string;
    readonly scope: string;
    readonly words?: readonly string[];
  },
): Marked {
  const last = children.at(-1);
  const match = last?.type === 'text' ? MARK.exec(last.value) : null;
  if (last?.type !== 'text' || !match) {
    const offset = last?.position?.end.offset;
    report(
      place,
      `${missing.what}에 id가 없습니다. 끝에 \`{#${missing.wish}}\`처럼 적거나 \`npm run content:ids\`를 실행하세요.`,
      offset === undefined
        ? undefined
        : { offset, wish: missing.wish, form: 'mark', scope: missing.scope },
    );
    return { id: undefined, words: [], rest: children };
  }
  const value = last.value.slice(0, match.index);
  const rest = [...children.slice(0, -1), ...(value === '' ? [] : [{ ...last, value }])];
  const [id = '', ...dotted] = (match[1] ?? '').split(/[ \t]+/);
  const words = dotted.map((word) => word.replace(/^\./, ''));
  const stray = words.find((word) => !missing.words?.includes(word));
  if (stray !== undefined) {
    const allowed = missing.words?.map((word) => `\`.${word}\``).join(', ');
    report(
      place,
      `\`{#${match[1]}}\`의 \`${stray}\`을(를) 모릅니다. ${allowed ? `id 뒤에는 ${allowed}만 쓸 수 있습니다.` : 'id만 적으세요.'}`,
    );
  }
  if (isId(id)) return { id, words, rest };
  report(place, `id \`${id}\`을(를) 쓸 수 없습니다. 소문자 영어, 숫자, 붙임표(-)만으로 적으세요.`);
  return { id: undefined, words, rest };
}

/** A readable id from a title: its ASCII words, or the fallback when it has none. */
export function wishFrom(title: string, fallback: string): string {
  const words =
    title
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.join('-') ?? '';
  return /[a-z]/.test(words) ? words : fallback;
}
