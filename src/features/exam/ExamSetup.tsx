import { type FormEvent, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { paths } from '#core/course/paths.ts';
import { LONGEST_EXAM, SHORTEST_EXAM } from '#core/exam/paper.ts';
import { answersOf } from '#core/exam/result.ts';
import styles from '#features/exam/ExamScreen.module.css';
import { useExam } from '#state/exam.ts';
import { useStudy } from '#state/study-context.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import controls from '#ui/controls.module.css';

const DATE = new Intl.DateTimeFormat('ko-KR', { dateStyle: 'medium', timeStyle: 'short' });

/** How long and by which seed; a link carries all of it, so that a class takes the same paper. */
export function ExamSetup({ show }: { readonly show: (exam: string) => void }) {
  const clock = useStudy((state) => state.clock);
  const events = useStudy((state) => state.events);
  const change = useExam((state) => state.change);
  const link = new URLSearchParams(useLocation().search);
  const [length, setLength] = useState(() =>
    within(link.get('n'), SHORTEST_EXAM, LONGEST_EXAM, 20),
  );
  const [minutes, setMinutes] = useState(() => within(link.get('t'), 0, 180, 0));
  const [seed, setSeed] = useState(() => link.get('seed')?.slice(0, 40) || seedOf(clock.now()));
  const past = events.filter((event) => event.kind === 'exam').toReversed();

  const begin = (event: FormEvent) => {
    event.preventDefault();
    change({ seed, length, minutes, begunAt: clock.now(), answers: {}, marked: [] });
  };
  const address = () => {
    const query = new URLSearchParams({ seed, n: String(length), t: String(minutes) });
    const path = `${import.meta.env.BASE_URL.replace(/\/$/, '')}${paths.exam}?${query}`;
    return new URL(path, window.location.href).href;
  };
  return (
    <>
      <form
        className={styles['setup']}
        aria-label="시험 준비"
        tabIndex={-1}
        data-next
        onSubmit={begin}
      >
        <label htmlFor="exam-length">
          <span>
            문항 수 <output htmlFor="exam-length">{length}문항</output>
          </span>
          <input
            id="exam-length"
            aria-label="문항 수"
            aria-valuetext={`${length}문항`}
            type="range"
            min={SHORTEST_EXAM}
            max={LONGEST_EXAM}
            // A link may ask for any number.
            step={length % 5 === 0 ? 5 : 1}
            value={length}
            onChange={(event) => setLength(Number(event.target.value))}
          />
        </label>
        <label>
          <span>시간</span>
          <select
            className={controls['field']}
            value={minutes}
            onChange={(event) => setMinutes(Number(event.target.value))}
          >
            {[...new Set([0, 10, 20, 30, 40, 60, 90, minutes])]
              .sort((a, b) => a - b)
              .map((one) => (
                <option key={one} value={one}>
                  {one === 0 ? '재지 않기' : `${one}분`}
                </option>
              ))}
          </select>
        </label>
        <label>
          <span>시험지 번호</span>
          <input
            type="text"
            className={controls['field']}
            value={seed}
            maxLength={40}
            required
            onChange={(event) => setSeed(event.target.value)}
          />
        </label>
        <p className={styles['hint']}>
          번호와 문항 수가 같으면 누구나 같은 시험지를 받아요. 수업에서는 링크를 나누어 주세요.
        </p>
        <div className={controls['row']}>
          <button type="submit" className={controls['primary']}>
            시험 시작
          </button>
          <CopyButton icon="link" label="이 시험지 링크 복사" about="모의고사" text={address} />
        </div>
      </form>
      {past.length > 0 && (
        <section aria-labelledby="past">
          <h2 id="past">지난 시험</h2>
          <ul className={controls['list']}>
            {past.map(({ id, at, exam, items }) => {
              const answers = [...answersOf(events, exam).values()];
              const right = answers.filter(({ outcome }) => outcome === 'correct').length;
              return (
                <li key={id} className={styles['past']}>
                  <span>{DATE.format(at)}</span>
                  <strong>
                    {items.length}문항 중 {right}문항
                  </strong>
                  <button type="button" className={controls['quiet']} onClick={() => show(exam)}>
                    결과 보기<span className="visually-hidden">: {DATE.format(at)}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}

function within(text: string | null, least: number, most: number, otherwise: number): number {
  const number = Number(text);
  return text && Number.isInteger(number) ? Math.min(most, Math.max(least, number)) : otherwise;
}

/** A short number that differs from time to time. */
function seedOf(now: number): string {
  return (now % 1_000_000_007).toString(36);
}
