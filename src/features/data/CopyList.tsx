import { useEffect, useState } from 'react';
import type { Copy } from '#core/save/copy.ts';
import styles from '#features/data/DataScreen.module.css';
import { reasonWords, sizeWords } from '#features/data/data-words.ts';
import { useSaid } from '#features/data/use-said.ts';
import { useStudy } from '#state/study-context.ts';
import controls from '#ui/controls.module.css';

const DATE = new Intl.DateTimeFormat('ko-KR', { dateStyle: 'medium', timeStyle: 'medium' });

/** Copies that were kept before what cannot be undone by itself; each can be gone back to. */
export function CopyList() {
  const [kept, setKept] = useState<readonly Copy[]>();
  const copies = useStudy((state) => state.copies);
  const undoable = useStudy((state) => state.undoable);
  // Whatever keeps a copy can be undone: the list is read again when that changes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => void copies().then(setKept), [copies, undoable]);
  const restore = useStudy((state) => state.restore);
  const saveFile = useStudy((state) => state.saveFile);
  const [said, setSaid] = useSaid();
  const goBack = async (copy: Copy) => {
    const isDone = await restore(copy);
    setSaid(
      isDone
        ? `${DATE.format(copy.at)}의 기록으로 되돌렸어요.`
        : '이 사본은 읽을 수 없어요. 파일로 받아 보관해 두세요.',
    );
  };
  return (
    <>
      {kept?.length === 0 && <p>아직 사본이 없어요.</p>}
      <ul className={controls['list']}>
        {kept?.map((copy) => (
          <li key={copy.at} className={styles['copy']}>
            <span>
              <strong>{DATE.format(copy.at)}</strong>
              <span className={styles['status']}>
                {reasonWords(copy.why)} · {sizeWords(copy.text.length)}
              </span>
            </span>
            <span className={controls['row']}>
              {copy.why !== 'broken' && (
                <button
                  type="button"
                  className={controls['secondary']}
                  aria-label={`${DATE.format(copy.at)} 사본으로 되돌리기`}
                  onClick={() => goBack(copy)}
                >
                  되돌리기
                </button>
              )}
              <button
                type="button"
                className={controls['quiet']}
                aria-label={`${DATE.format(copy.at)} 사본을 파일로 받기`}
                onClick={() => saveFile(`kubasic-copy-${copy.at}.json`, copy.text)}
              >
                파일로 받기
              </button>
            </span>
          </li>
        ))}
      </ul>
      <p role="status" className={styles['said']}>
        {said}
      </p>
    </>
  );
}
