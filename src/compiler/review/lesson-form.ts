import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { SectionManuscript } from '#compiler/lesson.ts';
import type { LessonRead } from '#compiler/manuscripts.ts';
import { placeAt, type Report } from '#compiler/problem.ts';
import { minutesOf } from '#compiler/reading-time.ts';
import { textOf } from '#core/markdown/tree.ts';

const SHORTEST = 4;
const LONGEST = 8;
const RECAP_LINES = 3;

/** Reports where a lesson is not built as a lesson: question, length, recap, sources, sections. */
export function reviewLesson({ lesson }: LessonRead, report: Report): void {
  const { question, recap, sources } = lesson;
  if (!question.trimEnd().endsWith('?')) {
    report(
      placeAt(1),
      '레슨이 답할 물음이 없습니다. 앞머리에 `question:`을 물음표로 끝나게 적으세요.',
    );
  }
  if (recap.length !== RECAP_LINES) {
    report(
      placeAt(1),
      `세 줄 요약이 ${recap.length}줄입니다. 앞머리의 \`recap:\`을 세 줄로 적으세요.`,
    );
  }
  if (sources.length === 0) {
    report(
      placeAt(1),
      '출처가 없습니다. 앞머리의 `sources:`에 쪽이나 저장소 경로와 판을 적으세요.',
    );
  }
  const minutes = minutesOf(lesson);
  if (minutes < SHORTEST || minutes > LONGEST) {
    report(
      placeAt(1),
      `읽는 데 약 ${minutes}분입니다. ${SHORTEST}~${LONGEST}분이 되게 ${minutes < SHORTEST ? '보기를 더하거나 다른 레슨과 합치세요' : '레슨을 나누세요'}.`,
    );
  }
  for (const section of lesson.sections) reviewSection(section, report);
}

function reviewSection({ title, place, form, blocks }: SectionManuscript, report: Report): void {
  const [first] = blocks;
  if (form === 'question' && !(first && textOf(first).includes('?'))) {
    report(
      place,
      `섹션 ‘${title}’이(가) 물음으로 시작하지 않습니다. 첫 문단에 이 섹션이 답할 물음을 적거나, 설치 단계면 \`.step\`을, 복습이면 \`.review\`를 제목에 붙이세요.`,
    );
  }
  if (form === 'step') {
    for (const part of missingParts(blocks)) {
      report(place, `단계 ‘${title}’에 ${part.name}. ${part.remedy}`);
    }
  }
  for (const block of blocks) reviewBlock(block, report);
}

const LABELS = [
  ['목적', '무엇을 위한 단계인지'],
  ['확인', '무엇이 보여야 하는지'],
  ['잘못되면', '무엇이 잘못될 수 있고 어떻게 알아보는지'],
] as const;

/** A step tells its purpose, the command, what shows, what goes wrong, and the same step today. */
function missingParts(blocks: readonly RootContent[]) {
  const labels = blocks.flatMap((block) => {
    const [strong] = block.type === 'paragraph' ? block.children : [];
    return strong?.type === 'strong' ? [textOf(strong).replace(/\.$/, '')] : [];
  });
  const missing = LABELS.filter(([label]) => !labels.includes(label)).map(([label, what]) => ({
    name: `‘${label}’이 없습니다`,
    remedy: `\`**${label}.**\`으로 시작하는 문단에 ${what} 적으세요.`,
  }));
  return [
    ...missing,
    ...(blocks.some(({ type }) => type === 'code')
      ? []
      : [{ name: '명령이 없습니다', remedy: '코드 블록을 넣으세요.' }]),
    ...(blocks.some(isToday)
      ? []
      : [
          {
            name: '‘지금은’ 상자가 없습니다',
            remedy: '`> [!NOTE]`에 지금 판에서는 어떤지 적으세요.',
          },
        ]),
  ];
}

function isToday(block: RootContent): boolean {
  return block.type === 'blockquote' && textOf(block).startsWith('[!NOTE]');
}

/** A version such as v1.24 or 2.4.9, or a date. */
const VERSION = /v\d|\d+\.\d+|\d{4}(?:-|년)/;
const PROMPTS: Readonly<Record<string, RegExp>> = {
  bash: /^(?:> |PS [A-Z]:|C:\\)/m,
  powershell: /^(?:\$ |PS [A-Z]:|C:\\)/m,
};

function reviewBlock(block: RootContent, report: Report): void {
  if (isToday(block) && !VERSION.test(textOf(block))) {
    report(block, '‘지금은’ 상자에 판 번호나 날짜가 없습니다. 언제부터의 이야기인지 적으세요.');
  }
  visit(block, (node) => {
    if (node.type === 'inlineCode' && /^[$>] /.test(node.value)) {
      report(
        node,
        `\`${node.value}\`의 맨 앞은 프롬프트라 따라 치면 틀립니다. 빼거나 코드 블록에 적으세요.`,
      );
    }
    if (node.type === 'code' && PROMPTS[node.lang ?? '']?.test(node.value)) {
      report(
        node,
        `${node.lang} 블록의 프롬프트가 다릅니다. bash는 \`$ \`, powershell은 \`> \`만 씁니다.`,
      );
    }
  });
}
