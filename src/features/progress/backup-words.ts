import type { ImportResult, KeepingStatus } from '#state/study.ts';

export const STATUS_WORDS: Readonly<Record<KeepingStatus, string>> = {
  loading: '불러오는 중이에요',
  saved: '이 브라우저에 저장했어요',
  unsaved: '저장 공간이 없거나 저장이 막혀 있어요. 지금 파일로 내보내 두세요',
  'read-only': '더 새로운 쿠베이직이 남긴 기록이라 읽기만 해요. 새로고침해 최신판으로 여세요',
};

/** What became of an import, in one or two sentences. */
export function importMessage(result: ImportResult): string {
  switch (result.state) {
    case 'ok': {
      const known = result.known > 0 ? ` ${result.known}개는 이미 있어요.` : '';
      const dropped = result.dropped > 0 ? ` ${result.dropped}개는 읽을 수 없어 뺐어요.` : '';
      return result.added > 0
        ? `새 기록 ${result.added}개를 가져왔어요.${known}${dropped}`
        : `새로운 기록이 없어요.${known}${dropped}`;
    }
    case 'empty':
      return '빈 파일이에요. 쿠베이직에서 내보낸 파일을 골라 주세요.';
    case 'too-new':
      return '더 새로운 쿠베이직에서 내보낸 파일이에요. 새로고침해 최신판으로 연 다음 다시 가져와 주세요.';
    case 'broken':
      return result.reason === 'not-json'
        ? '파일이 깨졌어요. 다시 내보낸 파일을 골라 주세요. 지금 기록은 그대로예요.'
        : '쿠베이직의 기록 파일이 아니에요. kubasic-날짜.json 파일을 골라 주세요.';
  }
}
