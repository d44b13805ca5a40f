import { useEffect, useState } from 'react';
import { aheadOf } from '#core/progress/ahead.ts';
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
  const [said, setSaid] = useState('');
  const ahead = useStudy((state) => aheadOf(state.events, state.clock.now()));
  useEffect(() => {
    void persistence.state().then(setPromised);
    void persistence.usage().then(setUsage);
  }, [persistence]);
  const ask = async () => {
    const answer = await persistence.ask();
    setPromised(answer);
    setSaid(`${PROMISED_WORDS[answer]}.`);
  };
  return (
    <section aria-labelledby="keeping" className={styles['part']}>
      <h2 id="keeping">지금 상태</h2>
      <dl className={styles['facts']}>
        <div>
          <dt>저장</dt>
          <dd>
            기록 {count}개 · {STATUS_WORDS[status]}
          </dd>
        </div>
        {ahead > 0 && (
          <div>
            <dt>시각</dt>
            <dd>
              기록 {ahead}개의 시각이 지금보다 앞서 있어요. 기기 시계를 확인해 주세요. 기록은 남아
              있고 복습 날짜를 정할 때만 빼요.
            </dd>
          </div>
        )}
        {usage !== undefined && usage > 0 && (
          <div>
            <dt>쓰는 공간</dt>
            <dd>{sizeWords(usage)} (오프라인용 쪽까지 모두 합쳐서)</dd>
          </div>
        )}
        {promised && (
          <div>
            <dt>오래 보관</dt>
            <dd>{PROMISED_WORDS[promised]}</dd>
          </div>
        )}
      </dl>
      {promised === 'not-promised' && (
        <div>
          <button type="button" className={controls['secondary']} onClick={ask}>
            오래 보관해 달라고 부탁하기
          </button>
        </div>
      )}
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </section>
  );
}
