import { useState } from 'react';
import styles from '#features/home/BackupReminder.module.css';
import { useExport, useReminderAt, useRestOfReminder } from '#practice/use-export.ts';
import { useStudy } from '#state/study-context.ts';
import controls from '#ui/controls.module.css';

/** A calm word when many new records stand in this browser alone. */
export function BackupReminder() {
  const count = useStudy((state) => state.events.length);
  const isShort = useStudy((state) => state.persistence.isShort);
  const remindAt = useReminderAt();
  const exportFile = useExport();
  const rest = useRestOfReminder();
  const [said, setSaid] = useState('');
  if (said) {
    // In place of the button that was pressed.
    return (
      <p tabIndex={-1} ref={(words) => words?.focus()}>
        {said}
      </p>
    );
  }
  if (count < remindAt) return null;
  return (
    <section className={styles['reminder']} aria-label="기록 보관">
      <p>
        기록 {count}개가 이 브라우저에만 있어요.{' '}
        {isShort
          ? '이 브라우저는 며칠 들르지 않은 사이트의 기록을 지울 수 있으니 파일로 남겨 두세요.'
          : '기기를 바꾸거나 잃어버려도 괜찮게 파일로 남겨 두세요.'}
      </p>
      <div className={controls['row']}>
        <button
          type="button"
          className={controls['secondary']}
          onClick={() => setSaid(`${exportFile()} 파일로 내보냈어요.`)}
        >
          파일로 내보내기
        </button>
        <button type="button" className={controls['quiet']} onClick={rest}>
          나중에
        </button>
      </div>
    </section>
  );
}
