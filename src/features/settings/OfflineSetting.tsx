import { useEffect } from 'react';
import { percentOf, sizeWords } from '#core/offline/saved.ts';
import styles from '#features/settings/OfflineSetting.module.css';
import { type OfflineState, useOffline } from '#state/offline.ts';
import controls from '#ui/controls.module.css';

/** How often the bar moves while files are fetched. */
const MEASURE_EVERY_MILLIS = 400;

/** Whether all lessons are on this machine, how much that is, and what to do if they are not. */
export function OfflineSetting() {
  const { status, saved, measure, save } = useOffline((state) => state);
  useEffect(() => {
    if (status !== 'saving') return;
    const timer = setInterval(measure, MEASURE_EVERY_MILLIS);
    return () => clearInterval(timer);
  }, [status, measure]);
  return (
    <div className={styles['offline']}>
      <p role="status">{wordsFor(status, saved)}</p>
      {status === 'saving' && saved && (
        <div className={styles['saving']}>
          <progress aria-label="저장한 만큼" max={saved.allBytes} value={saved.bytes} />
          <span>
            {percentOf(saved)}% · {sizeWords(saved.allBytes)} 중 {sizeWords(saved.bytes)}
          </span>
        </div>
      )}
      {(status === 'sparing' || status === 'failed') && (
        <button type="button" className={controls['secondary']} onClick={save}>
          {status === 'sparing' ? '지금 저장하기' : '다시 저장하기'}
        </button>
      )}
    </div>
  );
}

function wordsFor(status: OfflineState['status'], saved: OfflineState['saved']): string {
  switch (status) {
    case 'unknown':
      return '저장해 둔 것이 있는지 살펴보고 있어요.';
    case 'impossible':
      return '이 브라우저는 사이트를 오프라인에 저장하지 못해요. 인터넷에 연결한 동안 볼 수 있어요.';
    case 'sparing':
      return '데이터 절약 모드라서 아직 저장하지 않았어요.';
    case 'saving':
      return '모든 레슨과 문항을 이 기기에 저장하고 있어요. 다른 화면을 봐도 이어서 저장해요.';
    case 'saved':
      return `모든 레슨과 문항을 오프라인에서도 볼 수 있어요 · ${sizeWords(saved?.allBytes ?? 0)}`;
    case 'failed':
      return '저장하다 멈췄어요. 인터넷 연결과 남은 저장 공간을 확인하고 다시 해 보세요. 받은 것은 버리지 않아요.';
  }
}
