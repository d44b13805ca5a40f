import type { KeepingStatus } from '#state/keeper.ts';
import type { ImportResult, StudyState } from '#state/study-state.ts';

export type Promised = Awaited<ReturnType<StudyState['persistence']['state']>>;

export const STATUS_WORDS: Readonly<Record<KeepingStatus, string>> = {
  loading: '불러오는 중이에요',
  saved: '이 브라우저에 저장했어요',
  unsaved: '저장 공간이 가득 차서 아직 저장하지 못했어요',
  memory: '이 브라우저가 저장을 막고 있어서 창을 닫으면 사라져요',
  outdated: '더 새로운 쿠베이직이 남긴 기록이라 읽기만 해요',
  stuck: '예전 기록을 새 형식으로 옮기지 못해 읽기만 해요',
};

export const PROMISED_WORDS: Readonly<Record<Promised, string>> = {
  promised: '브라우저가 이 기록을 스스로 지우지 않겠다고 약속했어요',
  'not-promised': '공간이 모자라면 브라우저가 지울 수 있어요',
  unknown: '이 브라우저는 오래 보관할지 알려 주지 않아요',
};

const REASONS: Readonly<Record<string, string>> = {
  import: '파일을 가져오기 전',
  reset: '모두 지우기 전',
  restore: '사본으로 되돌리기 전',
  migration: '새 형식으로 옮기기 전',
  broken: '읽지 못한 기록',
};

/** Why a copy was kept. */
export function reasonWords(why: string): string {
  return REASONS[why] ?? '자동 보관';
}

/** Bytes as a learner reads them. */
export function sizeWords(bytes: number): string {
  if (bytes < 1_000) return `${bytes}바이트`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

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
    case 'too-large':
      return '기록 파일이라기에는 너무 커요. kubasic-날짜.json 파일을 골라 주세요. 지금 기록은 그대로예요.';
    case 'too-new':
      return '더 새로운 쿠베이직에서 내보낸 파일이에요. 새로고침해 최신판으로 연 다음 다시 가져와 주세요.';
    case 'stuck':
      return '예전 파일을 새 형식으로 옮기지 못했어요. 지금 기록은 그대로예요. 파일은 버리지 말고 두세요.';
    case 'broken':
      return result.reason === 'not-json'
        ? '파일이 깨졌어요. 다시 내보낸 파일을 골라 주세요. 지금 기록은 그대로예요.'
        : '쿠베이직의 기록 파일이 아니에요. kubasic-날짜.json 파일을 골라 주세요.';
  }
}
