import type { KeyAction } from '#core/keys/keymap.ts';

/** What each key does, in words, by where it does it. */
export const KEY_GROUPS: readonly {
  readonly title: string;
  readonly actions: readonly (readonly [KeyAction, string])[];
}[] = [
  {
    title: '어디서나',
    actions: [
      ['search', '검색 열기'],
      ['help', '단축키 보기'],
    ],
  },
  {
    title: '레슨',
    actions: [
      ['next', '다음 섹션으로'],
      ['previous', '앞 섹션으로'],
      ['mask', '키워드 가리고 읽기'],
      ['passage', '문항에서 본문으로, 본문에서 문항으로'],
    ],
  },
  {
    title: '카드와 복습',
    actions: [
      ['turn', '카드 뒤집기'],
      ['grade1', '몰랐어요'],
      ['grade2', '두 단계면 알았어요, 네 단계면 어려웠어요'],
      ['grade3', '네 단계의 알았어요'],
      ['grade4', '네 단계의 쉬웠어요'],
      ['undo', '방금 한 평가 되돌리기'],
    ],
  },
];

/** What the key of an action does, in words. */
export function wordsOf(action: KeyAction): string {
  const all = KEY_GROUPS.flatMap(({ actions }) => actions);
  return all.find(([one]) => one === action)?.[1] ?? action;
}
