import type { Blank } from '#core/course/types.ts';
import { cleanText } from '#core/hangul/clean.ts';
import { distanceBetween } from '#core/hangul/distance.ts';
import { judgeTerm } from '#core/quiz/term.ts';

/** How a typed answer was taken: `close` is near enough to be told what differs. */
export type TypedVerdict = 'correct' | 'close' | 'wrong' | 'empty';

/**
 * Judges typed text against one blank. An answer that is as near to one of the blank's rivals, terms
 * of the course, is wrong.
 *
 * - term: case, spaces and hyphens do not count; one particle, the other keyboard layout and
 *   `A(B)` with both parts right are taken; a slip of the fingers is close
 * - number: compared as numbers, a unit behind it does not count
 * - code: to the letter but for runs of spaces, a prompt copied along and what a keyboard makes of
 *   dashes and quotes; another case or one slip is close, which is not enough: it would not run
 * - set: every member as a term, in any order, divided by commas or lines
 */
export function judgeTyped(typed: string, blank: Blank): TypedVerdict {
  const others = blank.rivals ?? [];
  const text = cleanText(typed);
  if (text === '') return 'empty';
  switch (blank.mode) {
    case 'term':
      return judgeTerm(text, blank.accepted, others);
    case 'number':
      return judgeNumber(text, blank.accepted);
    case 'code':
      return judgeCode(text, blank.accepted);
    case 'set':
      return judgeSet(typed, blank.accepted, others);
  }
}

/** True when a verdict counts as right: a term that is close is known, a close command fails. */
export function isRight(verdict: TypedVerdict, { mode }: Blank): boolean {
  return verdict === 'correct' || (verdict === 'close' && (mode === 'term' || mode === 'set'));
}

function judgeNumber(text: string, accepted: readonly string[]): TypedVerdict {
  const number = text.replaceAll(',', '').replace(/\s*[가-힣%]+$/, '');
  const isNumber = /^-?\d+(?:\.\d+)?$/.test(number);
  const right = accepted.some((answer) =>
    isNumber ? Number(answer) === Number(number) : answer === text,
  );
  return right ? 'correct' : 'wrong';
}

function judgeCode(text: string, accepted: readonly string[]): TypedVerdict {
  // A learner may copy the prompt along: `$ kubectl get nodes`.
  const code = typedMarks(text.replace(/^[$>] /, ''));
  const wanted = accepted.map(cleanText);
  if (wanted.includes(code)) return 'correct';
  const plain = (command: string) => command.toLowerCase().replaceAll(' ', '');
  return wanted.some((answer) => distanceBetween(plain(answer), plain(code)) <= 1)
    ? 'close'
    : 'wrong';
}

/** Keyboards of phones and Macs make `--` one dash and quotes round. */
function typedMarks(text: string): string {
  return text
    .replaceAll('—', '--')
    .replaceAll('–', '-')
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[‘’]/g, "'");
}

function judgeSet(
  typed: string,
  wanted: readonly string[],
  others: readonly string[],
): TypedVerdict {
  const given = typed
    .split(/[,;\n]/)
    .map(cleanText)
    .filter((member) => member !== '');
  const left = new Set(wanted);
  let isClose = false;
  for (const member of given) {
    const rest = [...wanted.filter((other) => other !== member), ...others];
    const found = [...left]
      .map((answer) => ({
        answer,
        verdict: judgeTerm(
          member,
          [answer],
          rest.filter((other) => other !== answer),
        ),
      }))
      .find(({ verdict }) => verdict !== 'wrong');
    if (!found) return 'wrong';
    isClose ||= found.verdict === 'close';
    left.delete(found.answer);
  }
  if (left.size > 0) return 'wrong';
  return isClose ? 'close' : 'correct';
}
