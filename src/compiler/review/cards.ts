import type { LessonRead } from '#compiler/manuscripts.ts';
import type { Report } from '#compiler/problem.ts';

/** Reports cards that show their own answer, and evidence that names its section wrongly. */
export function reviewCards(
  { keywords, items }: LessonRead,
  titles: ReadonlyMap<string, string>,
  report: { readonly keywords: Report; readonly quiz: Report },
): void {
  for (const { korean, english, aliases, text, twoWay, clozes, evidence, place } of keywords) {
    const names = [korean, english, ...aliases].map((name) => name.toLowerCase());
    const shows = (shown: string) => names.find((name) => shown.toLowerCase().includes(name));
    if (twoWay && shows(text)) {
      report.keywords(
        place,
        `‘${korean}’의 뜻에 그 이름이 들어 있어 카드가 답을 보여 줍니다. 뜻을 고치거나 \`- 카드: 한 방향\`을 더하세요.`,
      );
    }
    for (const { before, after } of clozes) {
      if (!shows(before) && !shows(after)) continue;
      report.keywords(
        place,
        `빈칸 문장 ‘${before}____${after}’에 답이 들어 있습니다. 다른 문장을 고르세요.`,
      );
    }
    checkTitle(evidence, report.keywords);
  }
  for (const { evidence } of items) checkTitle(evidence, report.quiz);

  function checkTitle(
    { section, title, place }: LessonRead['items'][number]['evidence'],
    to: Report,
  ) {
    const right = titles.get(section);
    if (right === undefined || right === title) return;
    to(place, `근거의 제목이 섹션과 다릅니다. ‘${title}’을(를) ‘${right}’(으)로 고치세요.`);
  }
}
