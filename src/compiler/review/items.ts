import type { LessonRead } from '#compiler/manuscripts.ts';
import { type Place, placeAt, type Report } from '#compiler/problem.ts';
import type { ItemManuscript } from '#compiler/quiz.ts';
import type { Option } from '#core/course/types.ts';
import { textOf } from '#core/markdown/tree.ts';

const LEAST_A_SECTION = 3;
/** In at most this share of the course may the right option be the longest. */
const LONGEST_SHARE = 0.4;

/** Reports questions that give themselves away, trick, or are too few for a section. */
export function reviewItems(
  { lesson, items }: LessonRead,
  report: { readonly lesson: Report; readonly quiz: Report },
): void {
  for (const { id, title, place } of lesson.sections) {
    const count = items.filter((item) => item.evidence.section === id).length;
    if (count >= LEAST_A_SECTION) continue;
    report.lesson(
      place,
      `섹션 ‘${title}’의 문항이 ${count}개입니다. quiz.md에 ${LEAST_A_SECTION - count}개를 더 쓰세요.`,
    );
  }
  for (const item of items) {
    for (const message of faultsOf(item)) report.quiz(item.place, message);
  }
}

function faultsOf(item: ItemManuscript): readonly string[] {
  const { body, text, context } = item;
  const asked = squeeze(text + textOf(context));
  if (body.kind === 'choice' || body.kind === 'multiple') {
    return [...optionFaults(body.options), ...stemFaults(text, body.options)];
  }
  const answers = body.kind === 'blank' ? body.blanks : body.kind === 'command' ? [body.blank] : [];
  return answers.flatMap(({ accepted: [answer = ''] }) =>
    answer.length > 2 && asked.includes(squeeze(answer))
      ? [`정답 ‘${answer}’이(가) 질문에 들어 있습니다. 질문을 고치세요.`]
      : [],
  );
}

function stemFaults(text: string, options: readonly Option[]): readonly string[] {
  const given = options.find(
    ({ correct, prose }) => correct && textOf(prose).length > 5 && text.includes(textOf(prose)),
  );
  return [
    ...(given ? [`정답 보기 ‘${textOf(given.prose)}’이(가) 질문에 들어 있습니다.`] : []),
    ...(/(?:아닌|않는|않은|틀린|잘못된|없는) 것[은을]/.test(text)
      ? ['부정형 질문입니다. 맞는 것을 고르게 바꾸세요.']
      : []),
  ];
}

function optionFaults(options: readonly Option[]): readonly string[] {
  const texts = options.map(({ prose }) => textOf(prose));
  const catchAll = texts.find((text) =>
    /^(?:위의? )?(?:보기 )?(?:모두|전부) ?(?:맞다|옳다|정답)?$|^(?:정답|해당) ?없음$/.test(text),
  );
  const { right, wrong } = lengthsOf(options);
  return [
    ...(catchAll ? [`‘${catchAll}’ 같은 보기는 쓰지 않습니다. 따로따로 물으세요.`] : []),
    ...(right > wrong * 1.5 && right - wrong > 8
      ? [
          `정답 보기(${right}자)가 오답(가장 긴 것 ${wrong}자)보다 눈에 띄게 깁니다. 길이를 비슷하게 맞추세요.`,
        ]
      : []),
  ];
}

function lengthsOf(options: readonly Option[]): { right: number; wrong: number } {
  const longest = (correct: boolean) =>
    Math.max(...options.filter((o) => o.correct === correct).map((o) => textOf(o.prose).length));
  return { right: longest(true), wrong: longest(false) };
}

/** The share of the course's choice questions in which the longest option is a right one. */
export function reviewLengths(lessons: readonly LessonRead[], at: (file: string) => Report): void {
  const choices = lessons.flatMap(({ folder, items }) =>
    items.flatMap(({ body, place }) =>
      body.kind === 'choice' || body.kind === 'multiple'
        ? [{ file: `${folder}/quiz.md`, place, ...lengthsOf(body.options) }]
        : [],
    ),
  );
  const given = choices.filter(({ right, wrong }) => right > wrong);
  if (given.length <= choices.length * LONGEST_SHARE) return;
  const [first = { file: 'README.md', place: placeAt(1) as Place }] = given;
  at(first.file)(
    first.place,
    `정답이 가장 긴 문항이 ${choices.length}개 가운데 ${given.length}개입니다(상한 ${LONGEST_SHARE * 100} %). 이 문항부터 오답을 길게, 정답을 짧게 다듬으세요.`,
  );
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
