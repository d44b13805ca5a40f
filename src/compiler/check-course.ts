import type { ChapterRead, LessonRead } from '#compiler/manuscripts.ts';
import { type Place, type Problem, placeAt, problemList } from '#compiler/problem.ts';
import { textOf } from '#core/markdown/tree.ts';

/** Checks what one file cannot know alone: ids that stand twice and references that lead nowhere. */
export function checkCourse(
  chapters: readonly ChapterRead[],
  lessons: readonly LessonRead[],
): readonly Problem[] {
  const { problems, at } = problemList();
  const homes = new Map<string, string>();
  const claim = (ref: string, name: string, file: string, place: Place) => {
    const home = homes.get(ref);
    if (home === undefined) homes.set(ref, file);
    else {
      at(file)(
        place,
        `${name} id \`${ref.slice(2)}\`이(가) 이미 ${home}에 있습니다. 다른 id를 적으세요.`,
      );
    }
  };
  for (const { id, file } of chapters) claim(`c:${id}`, '챕터', file, placeAt(1));
  for (const { folder, lesson, keywords, items } of lessons) {
    claim(`l:${lesson.id}`, '레슨', `${folder}/lesson.md`, placeAt(1));
    for (const { id, place } of lesson.sections)
      claim(`s:${id}`, '섹션', `${folder}/lesson.md`, place);
    for (const { id, place } of keywords)
      claim(`k:${id}`, '키워드', `${folder}/keywords.md`, place);
    for (const { id, place } of items) claim(`q:${id}`, '문항', `${folder}/quiz.md`, place);
  }

  const text = lessons
    .flatMap(({ lesson }) => [lesson.intro, ...lesson.sections.map((section) => section.prose)])
    .map((prose) => squeeze(textOf(prose)))
    .join('\n');
  for (const { folder, keywords, items, links } of lessons) {
    for (const keyword of keywords) {
      for (const related of keyword.related) {
        if (homes.has(`k:${related}`)) continue;
        at(`${folder}/keywords.md`)(
          keyword.place,
          `관련 키워드 \`${related}\`이(가) 없습니다. id를 확인하거나 그 키워드를 먼저 쓰세요.`,
        );
      }
    }
    for (const { place, clozes, contrasts, ...keyword } of keywords) {
      const report = at(`${folder}/keywords.md`);
      const { korean, english, aliases } = keyword;
      const both = [`${korean}(${english})`, `${english}(${korean})`];
      const names = [korean, english, ...both, ...aliases].map(squeeze);
      for (const { before, after } of clozes) {
        const [head, tail] = [squeeze(before), squeeze(after)];
        if (names.some((name) => text.includes(head + name + tail))) continue;
        report(
          place,
          `빈칸 문장 ‘${before}____${after}’이(가) 어느 레슨에도 없습니다. 레슨의 문장을 그대로 옮기세요.`,
        );
      }
      for (const { with: other } of contrasts) {
        if (homes.has(`k:${other}`)) continue;
        report(place, `비교할 키워드 \`${other}\`이(가) 없습니다. id를 확인하세요.`);
      }
    }
    for (const { place, body } of items) {
      if (body.kind !== 'choice' && body.kind !== 'multiple') continue;
      for (const { confuses } of body.options) {
        if (confuses === undefined || homes.has(`k:${confuses}`)) continue;
        at(`${folder}/quiz.md`)(
          place,
          `\`혼동: ${confuses}\`의 키워드가 없습니다. 키워드 id를 확인하세요.`,
        );
      }
    }
    const evidence = [
      ...keywords.map((keyword) => ({ ...keyword.evidence, file: `${folder}/keywords.md` })),
      ...items.map((item) => ({ ...item.evidence, file: `${folder}/quiz.md` })),
    ];
    for (const { section, place, file } of evidence) {
      if (homes.has(`s:${section}`)) continue;
      at(file)(place, `근거로 든 섹션 \`${section}\`이(가) 없습니다. 섹션 id를 확인하세요.`);
    }
    for (const { url, place, file } of links) {
      const problem = brokenLink(url, folder, homes);
      if (problem) at(file)(place, problem);
    }
  }
  return problems;
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

const KINDS = { s: '섹션', k: '키워드', q: '문항' } as const;

function brokenLink(
  url: string,
  folder: string,
  homes: ReadonlyMap<string, string>,
): string | undefined {
  const short = /^\/([skq])\/([^/#?]+)\/?$/.exec(url);
  if (short?.[1] && short[2]) {
    const [, kind, id] = short;
    if (homes.has(`${kind}:${id}`)) return undefined;
    return `링크 \`${url}\`이(가) 끊겼습니다. \`${id}\`이라는 ${KINDS[kind as keyof typeof KINDS]} id가 없습니다.`;
  }
  const local = /^lesson\.md#(.*)$/.exec(url)?.[1];
  if (local === undefined) return undefined;
  const home = homes.get(`s:${local}`);
  if (home === undefined) return `링크 \`${url}\`이(가) 끊겼습니다. 섹션 id를 확인하세요.`;
  if (home === `${folder}/lesson.md`) return undefined;
  return `섹션 \`${local}\`은 이 레슨이 아니라 ${home}에 있습니다. \`/s/${local}\`로 적으세요.`;
}
