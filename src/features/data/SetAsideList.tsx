import { useState } from 'react';
import styles from '#features/data/DataScreen.module.css';
import { sizeWords } from '#features/data/data-words.ts';
import { useStudy } from '#state/study-context.ts';
import controls from '#ui/controls.module.css';

/** Stored texts that could not be read wholly: kept as they were until the learner decides. */
export function SetAsideList() {
  const list = useStudy((state) => state.setAsideTexts);
  const drop = useStudy((state) => state.dropSetAside);
  const saveFile = useStudy((state) => state.saveFile);
  const [texts, setTexts] = useState(list);
  if (texts.length === 0) return null;
  return (
    <section aria-labelledby="set-aside" className={styles['part']}>
      <h2 id="set-aside">따로 보관한 기록</h2>
      <p>
        저장된 기록을 다 읽지 못해 원래 글자 그대로 따로 두었어요. 읽을 수 있는 기록은 이미
        되살렸으니, 빠진 기록이 없다면 지워도 돼요.
      </p>
      <ul className={controls['list']}>
        {texts.map(({ key, text }) => (
          <li key={key} className={styles['copy']}>
            <span className={styles['status']}>{sizeWords(text.length)}</span>
            <span className={controls['row']}>
              <button
                type="button"
                className={controls['secondary']}
                onClick={() => saveFile(`${key}.txt`, text)}
              >
                파일로 받기
              </button>
              <button
                type="button"
                className={controls['quiet']}
                onClick={() => {
                  drop(key);
                  setTexts(list());
                }}
              >
                지우기
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
