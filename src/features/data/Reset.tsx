import { useRef, useState } from 'react';
import styles from '#features/data/DataScreen.module.css';
import { useStudy } from '#state/study-context.ts';
import controls from '#ui/controls.module.css';

/** The question stands where the button was: so does the focus. */
const focusFirst = (button: HTMLButtonElement | null) => button?.focus();

/** All records erased, in two steps. */
export function Reset() {
  const count = useStudy((state) => state.events.length);
  const reset = useStudy((state) => state.reset);
  const [isAsking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  const leave = (words: string) => {
    setAsking(false);
    setSaid(words);
    title.current?.focus();
  };
  const erase = async () => {
    await reset();
    leave('기록을 모두 지웠어요. 이 화면의 ‘지운 기록 되살리기’로 되돌릴 수 있어요.');
  };
  return (
    <section aria-labelledby="reset" className={styles['part']}>
      <h2 id="reset" tabIndex={-1} ref={title}>
        처음부터 다시
      </h2>
      {isAsking ? (
        <fieldset className={styles['ask']}>
          <legend>기록 {count}개를 모두 지울까요?</legend>
          <p>지우기 전 기록은 사본으로 남아서 되돌릴 수 있어요.</p>
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
