import type { ChangeEvent } from 'react';
import styles from '#features/data/DataScreen.module.css';
import { importMessage } from '#features/data/data-words.ts';
import { useSaid } from '#features/data/use-said.ts';
import { useExport } from '#practice/use-export.ts';
import { useStudy } from '#state/study-context.ts';
import controls from '#ui/controls.module.css';

/** The records as a file: out and in. */
export function RecordsFile() {
  const count = useStudy((state) => state.events.length);
  const importFile = useStudy((state) => state.importFile);
  const exportFile = useExport();
  const [said, setSaid] = useSaid();

  const load = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.target;
    const [file] = input.files ?? [];
    if (!file) return;
    setSaid('파일을 읽고 있어요…');
    setSaid(importMessage(await importFile(file)));
    input.value = '';
  };
  return (
    <section aria-labelledby="import" className={styles['part']}>
      <h2 id="import">기록 파일</h2>
      <p>
        파일로 내보내 두면 다른 기기로 옮기거나 잃어버렸을 때 되찾을 수 있어요. 가져오면 지금 기록에
        합쳐지고, 같은 기록은 한 번만 남아요.
      </p>
      <div className={controls['row']}>
        <button
          type="button"
          className={controls['primary']}
          onClick={() => setSaid(`${exportFile()} 파일로 내보냈어요.`)}
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
      </div>
      <p role="status" className={styles['said']}>
        {said}
      </p>
    </section>
  );
}
