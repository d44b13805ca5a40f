import { useEffect, useState } from 'react';
import styles from '#features/data/DataScreen.module.css';
import {
  PROMISED_WORDS,
  type Promised,
  STATUS_WORDS,
  sizeWords,
} from '#features/data/data-words.ts';
import { useStudy } from '#state/study-context.ts';
import controls from '#ui/controls.module.css';

/** Whether the records are kept, and what the browser says of keeping them. */
export function Keeping() {
  const status = useStudy((state) => state.status);
  const count = useStudy((state) => state.events.length);
  const persistence = useStudy((state) => state.persistence);
  const [promised, setPromised] = useState<Promised>();
  const [usage, setUsage] = useState<number>();
  useEffect(() => {
    void persistence.state().then(setPromised);
    void persistence.usage().then(setUsage);
  }, [persistence]);
  return (
    <section aria-labelledby="keeping" className={styles['part']}>
      <h2 id="keeping">지금 상태</h2>
      <dl className={styles['facts']}>
        <div>
          <dt>기록</dt>
          <dd>
            기록 {count}개 · {STATUS_WORDS[status]}
          </dd>
        </div>
        {usage !== undefined && (
          <div>
            <dt>쓰는 공간</dt>
            <dd>{sizeWords(usage)} (오프라인용 쪽까지 모두 합쳐서)</dd>
          </div>
        )}
        {promised && (
          <div>
            <dt>오래 보관</dt>
            <dd role="status">{PROMISED_WORDS[promised]}</dd>
          </div>
        )}
      </dl>
      {promised === 'not-promised' && (
        <div>
          <button
            type="button"
            className={controls['secondary']}
            onClick={() => void persistence.ask().then(setPromised)}
          >
            오래 보관해 달라고 부탁하기
          </button>
        </div>
      )}
    </section>
  );
}
