import { type ChangeEvent, useState } from 'react';
import styles from '#features/progress/Backup.module.css';
import { importMessage, STATUS_WORDS } from '#features/progress/backup-words.ts';
import { useStudy } from '#state/study-context.ts';
import controls from '#ui/controls.module.css';

/** The records as a file: out, in, and the last import taken back. */
export function Backup() {
  const status = useStudy((state) => state.status);
  const setAside = useStudy((state) => state.setAside);
  const count = useStudy((state) => state.events.length);
  const exportFile = useStudy((state) => state.exportFile);
  const importText = useStudy((state) => state.importText);
  const undoImport = useStudy((state) => state.undoImport);
  const [said, setSaid] = useState('');
  const [canUndo, setCanUndo] = useState(false);

  const save = () => {
    setSaid(`${exportFile()} 파일로 내보냈어요.`);
  };
  const load = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.target;
    const [file] = input.files ?? [];
    if (!file) return;
    const result = importText(await file.text());
    setCanUndo(result.state === 'ok' && result.added > 0);
    setSaid(importMessage(result));
    input.value = '';
  };
  const undo = () => {
    setCanUndo(false);
    setSaid(undoImport() ? '가져오기를 되돌렸어요.' : '되돌릴 것이 없어요.');
  };
  return (
    <section aria-labelledby="backup" className={styles['backup']}>
      <h2 id="backup">기록 파일</h2>
      <p>
        기록은 이 브라우저에만 있어요. 파일로 내보내면 다른 기기로 옮기거나 잃어버렸을 때 되찾을 수
        있어요.
      </p>
      <p className={styles['status']}>
        기록 {count}개 · {STATUS_WORDS[status]}
      </p>
      {setAside && (
        <p className={styles['status']}>
          저장된 기록 일부를 읽을 수 없어 따로 보관했어요({setAside}). 남은 기록으로 되살렸어요.
        </p>
      )}
      <div className={controls['row']}>
        <button
          type="button"
          className={controls['secondary']}
          onClick={save}
          disabled={count === 0}
        >
          파일로 내보내기
        </button>
        <label className={`${controls['secondary']} ${styles['file']}`}>
          파일 가져오기
          <input
            type="file"
            accept="application/json,.json"
            className="visually-hidden"
            onChange={load}
          />
        </label>
        {canUndo && (
          <button type="button" className={controls['quiet']} onClick={undo}>
            가져오기 되돌리기
          </button>
        )}
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
