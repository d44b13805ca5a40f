import { Link } from 'react-router-dom';
import styles from '#app/KeepingNotice.module.css';
import { paths } from '#core/course/paths.ts';
import { useExport } from '#practice/use-export.ts';
import { useStudy } from '#state/study-context.ts';
import controls from '#ui/controls.module.css';

const WORDS = {
  unsaved:
    '저장 공간이 가득 차서 방금 한 것을 아직 저장하지 못했어요. 공간을 비우면 바로 저장할게요.',
  memory: '이 브라우저가 저장을 막고 있어요. 창을 닫으면 기록이 사라지니 파일로 내보내 두세요.',
  outdated:
    '더 새로운 쿠베이직이 이 기록을 저장했어요. 이 탭에서 하는 것은 저장되지 않으니 새로 열어 주세요.',
  stuck:
    '예전 기록을 새 형식으로 옮기지 못했어요. 기록은 그대로 두었지만 지금 하는 것은 저장되지 않아요.',
} as const;

/** Says so wherever the learner is when what they do is not kept, with the way on. */
export function KeepingNotice() {
  const status = useStudy((state) => state.status);
  const count = useStudy((state) => state.events.length);
  const exportFile = useExport();
  const words = status in WORDS ? WORDS[status as keyof typeof WORDS] : undefined;
  return (
    <div role="status" data-print="off">
      {words && (
        <div className={styles['notice']}>
          <p>{words}</p>
          <div className={controls['row']}>
            {status === 'outdated' && (
              <button
                type="button"
                className={controls['secondary']}
                onClick={() => window.location.reload()}
              >
                새로 열기
              </button>
            )}
            {count > 0 && (
              <button
                type="button"
                className={controls['secondary']}
                onClick={() => void exportFile()}
              >
                파일로 내보내기
              </button>
            )}
            <Link to={paths.data}>무슨 일인지 보기</Link>
          </div>
        </div>
      )}
    </div>
  );
}
