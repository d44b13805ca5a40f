import { paths } from '#core/course/paths.ts';
import type { SearchEntry } from '#core/search/entries.ts';

/** Screens and acts of the app by the names they are looked for. The id is the address. */
export const PLACES: readonly SearchEntry[] = [
  place(paths.today, '오늘', '홈 처음 today home'),
  place(paths.learn, '학습 지도', '레슨 목록 차례 챕터 learn map'),
  place(paths.memoryMap, '기억 지도', '약한 곳 취약 섹션 memory'),
  place(paths.review, '오늘의 복습', '복습하기 review srs'),
  place(paths.cards, '키워드 카드', '플래시카드 암기 flashcard anki'),
  place(paths.quizzes, '퀴즈', '문제 풀기 quiz'),
  place(paths.mistakes, '오답노트', '틀린 문제 mistakes'),
  place(paths.exam, '모의고사', '시험 cbt exam'),
  place(paths.keywords, '키워드 사전', '용어 사전 글로서리 glossary keywords'),
  place(paths.sheet, '인쇄용 학습지', '인쇄 프린트 출력 문제지 시험지 키워드 표 print worksheet'),
  place(paths.progress, '기록', '학습 통계 진도 시험일 계획 progress'),
  place(
    paths.data,
    '데이터와 개인정보',
    '내보내기 가져오기 백업 사본 되돌리기 초기화 삭제 저장 data privacy export import backup reset',
  ),
  place(
    paths.settings,
    '설정',
    '다크 모드 어둡게 밝게 테마 글자 크기 단축키 하루 목표 settings theme dark font shortcut',
  ),
];

function place(id: string, title: string, words: string): SearchEntry {
  return {
    found: { kind: 'place', id, title, lesson: '', within: '' },
    names: words.split(' '),
    text: '',
  };
}
