import styles from '#app/UpdateBar.module.css';
import { useOffline } from '#state/offline.ts';
import controls from '#ui/controls.module.css';

/** Says calmly that there is a newer build; the learner says when. */
export function UpdateBar() {
  const hasUpdate = useOffline((state) => state.hasUpdate);
  const takeOver = useOffline((state) => state.takeOver);
  const putOff = useOffline((state) => state.putOff);
  return (
    <div role="status" data-print="off">
      {hasUpdate && (
        <div className={styles['bar']} data-floating>
          <p>
            <strong>새 내용이 있어요</strong>
            <span>하던 것은 그대로 남아요.</span>
          </p>
          <button type="button" className={controls['secondary']} onClick={takeOver}>
            새로 열기
          </button>
          <button type="button" className={controls['quiet']} onClick={putOff}>
            나중에
          </button>
        </div>
      )}
    </div>
  );
}
