import { useRef, useState } from 'react';
import styles from '#features/data/DataScreen.module.css';
import { focusFirst } from '#features/data/focus-first.ts';
import { useSaid } from '#features/data/use-said.ts';
import { useStudy } from '#state/study-context.ts';
import controls from '#ui/controls.module.css';

const SAID = {
  copied: '기록을 모두 지웠어요. 이 화면의 ‘지운 기록 되살리기’로 되돌릴 수 있어요.',
  'no-copy':
    '기록을 모두 지웠어요. 사본을 남길 자리가 없어서, 이 창을 닫기 전에만 ‘지운 기록 되살리기’로 되돌릴 수 있어요.',
  nothing: '지울 기록이 없어요.',
} as const;

/** All records erased, in two steps. */
export function Reset() {
  const count = useStudy((state) => state.events.length);
  const reset = useStudy((state) => state.reset);
  const [isAsking, setAsking] = useState(false);
  const [said, setSaid] = useSaid();
  const title = useRef<HTMLHeadingElement>(null);
  const leave = (words: string) => {
    setAsking(false);
    setSaid(words);
    title.current?.focus();
  };
  const erase = async () => {
    // Another tab may have erased them while the question stood.
    leave(SAID[count === 0 ? 'nothing' : await reset()]);
  };
  return (
    <section aria-labelledby="reset" className={styles['part']}>
      <h2 id="reset" tabIndex={-1} ref={title}>
        처음부터 다시
      </h2>
      {isAsking ? (
        <fieldset className={styles['ask']}>
          <legend>기록 {count}개를 모두 지울까요?</legend>
          <p>지운 다음에도 이 화면에서 되살릴 수 있어요.</p>
          <div className={controls['row']}>
            <button
              type="button"
              className={controls['secondary']}
              ref={focusFirst}
              onClick={() => leave('')}
            >
              그대로 두기
            </button>
            <button type="button" className={styles['danger']} onClick={erase}>
              기록 {count}개 지우기
            </button>
          </div>
        </fieldset>
      ) : (
        <>
          <p>읽고 풀고 떠올린 기록을 모두 지워요. 설정은 그대로예요.</p>
          <div>
            <button
              type="button"
              className={controls['secondary']}
              disabled={count === 0}
              onClick={() => setAsking(true)}
            >
              기록 지우기
            </button>
          </div>
        </>
      )}
      <p role="status" className={styles['said']}>
        {said}
      </p>
    </section>
  );
}
