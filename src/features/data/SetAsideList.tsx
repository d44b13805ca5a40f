import { useRef, useState } from 'react';
import styles from '#features/data/DataScreen.module.css';
import { sizeWords } from '#features/data/data-words.ts';
import { focusFirst } from '#features/data/focus-first.ts';
import { useStudy } from '#state/study-context.ts';
import controls from '#ui/controls.module.css';

/** Stored texts that could not be read wholly: kept as they were until the learner decides. */
export function SetAsideList() {
  const list = useStudy((state) => state.setAsideTexts);
  const drop = useStudy((state) => state.dropSetAside);
  const saveFile = useStudy((state) => state.saveFile);
  const [texts, setTexts] = useState(list);
  const [asked, setAsked] = useState<string>();
  const [said, setSaid] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  const leave = (button: HTMLElement, words: string) => {
    setAsked(undefined);
    const left = list();
    // With the last text its part goes, too.
    const heading = left.length > 0 ? title.current : button.closest('main')?.querySelector('h1');
    heading?.focus();
    setTexts(left);
    setSaid(words);
  };
  return (
    <>
      {texts.length > 0 && (
        <section aria-labelledby="set-aside" className={styles['part']}>
          <h2 id="set-aside" tabIndex={-1} ref={title}>
            따로 보관한 기록
          </h2>
          <p>
            저장된 기록을 다 읽지 못해 원래 글자 그대로 따로 두었어요. 읽을 수 있는 기록은 이미
            되살렸으니, 빠진 기록이 없다면 지워도 돼요.
          </p>
          <ul className={controls['list']}>
            {texts.map(({ key, text }, index) => (
              <li key={key} className={styles['copy']}>
                <span className={styles['status']}>{sizeWords(text.length)}</span>
                {asked === key ? (
                  <span className={controls['row']}>
                    <span>지우면 되살릴 수 없어요.</span>
                    <button
                      type="button"
                      className={controls['secondary']}
                      ref={focusFirst}
                      onClick={(event) => leave(event.currentTarget, '')}
                    >
                      그대로 두기
                    </button>
                    <button
                      type="button"
                      className={styles['danger']}
                      onClick={(event) => {
                        drop(key);
                        leave(event.currentTarget, '따로 보관한 기록을 지웠어요.');
                      }}
                    >
                      완전히 지우기
                    </button>
                  </span>
                ) : (
                  <span className={controls['row']}>
                    <button
                      type="button"
                      className={controls['secondary']}
                      aria-label={`따로 보관한 기록 ${index + 1} 파일로 받기`}
                      onClick={() => saveFile(`${key}.txt`, text)}
                    >
                      파일로 받기
                    </button>
                    <button
                      type="button"
                      className={controls['quiet']}
                      aria-label={`따로 보관한 기록 ${index + 1} 지우기`}
                      onClick={() => setAsked(key)}
                    >
                      지우기
                    </button>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p role="status" className={styles['said']}>
        {said}
      </p>
    </>
  );
}
