import { useRef, useState } from 'react';
import { Link } from 'react-router-dom';
import { paths } from '#core/course/paths.ts';
import { forecast, newUntil } from '#core/memory/plan.ts';
import { dateOfDay, dayOfDate } from '#core/memory/study-day.ts';
import { Bars } from '#features/progress/Bars.tsx';
import { dayInWords } from '#features/progress/day-words.ts';
import styles from '#features/progress/Plan.module.css';
import { useTodayQueue } from '#practice/use-today-queue.ts';
import { useMemory } from '#state/memory-context.ts';
import { useSettings } from '#state/settings-context.ts';
import { useStudy } from '#state/study-context.ts';
import controls from '#ui/controls.module.css';

/** The exam date and what it asks of each day; the load that is coming. */
export function PlanCard() {
  const { memories, today, plan } = useMemory();
  const record = useStudy((state) => state.record);
  const perDay = useSettings((state) => state.perDay);
  const [typed, setTyped] = useState<string>();
  const examDate = plan.examDay === undefined ? '' : dateOfDay(plan.examDay);
  const date = typed ?? examDate;
  const day = dayOfDate(date);
  const isPast = day !== undefined && day <= today;
  const decide = (decided: string) => {
    record({ kind: 'plan', examDate: decided });
    setTyped(undefined);
    // The pressed button has nothing more to do.
    field.current?.focus();
  };
  const field = useRef<HTMLInputElement>(null);
  return (
    <section aria-labelledby="plan-title" className={styles['plan']}>
      <h2 id="plan-title">시험 계획</h2>
      <form
        className={controls['row']}
        onSubmit={(event) => {
          event.preventDefault();
          if (day !== undefined && !isPast) decide(date);
        }}
      >
        <label className={styles['date']}>
          <span>시험일</span>
          <input
            type="date"
            ref={field}
            className={controls['field']}
            min={dateOfDay(today + 1)}
            value={date}
            aria-describedby="plan-words"
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <button
          type="submit"
          className={controls['secondary']}
          disabled={day === undefined || isPast || date === examDate}
        >
          {examDate ? '시험일 옮기기' : '시험일 정하기'}
        </button>
        {examDate && (
          <button type="button" className={controls['quiet']} onClick={() => decide('')}>
            시험일 지우기
          </button>
        )}
      </form>
      <p id="plan-words" role="status">
        {isPast && date !== examDate ? '오늘보다 뒤의 날짜를 골라 주세요.' : <PlanWords />}
      </p>
      {memories.size > 0 && (
        <>
          <h3>앞으로 2주 동안 돌아올 복습</h3>
          <p>오늘 막대에는 밀린 것도 들어 있어요. 하루에 {perDay}개까지만 물어봐요.</p>
          <Bars
            unit="개"
            bars={forecast(memories, 14, { today, plan }).map((count, ahead) => ({
              name: dayInWords(today + ahead, today),
              count,
            }))}
          />
        </>
      )}
    </section>
  );
}

function PlanWords() {
  const { today, plan } = useMemory();
  const { pace, unmet } = useTodayQueue();
  const perDay = useSettings((state) => state.perDay);
  const until = newUntil(plan);
  if (plan.examDay === undefined || until === undefined) {
    return '시험일을 정하면 그 전에 모두 한 번씩 보고 시험 전날까지 되풀이하도록 복습을 나눠요. 시험일을 옮겨도 기록은 그대로예요.';
  }
  if (pace === undefined) return '시험일이 지났어요. 다음 시험일을 정해 보세요.';
  const days = plan.examDay - today;
  if (unmet === 0)
    return `시험까지 ${days}일 남았어요. 모두 한 번씩 봤으니 이제 되풀이만 하면 돼요.`;
  if (pace === 0) return `시험까지 ${days}일 남았어요. 이제 새로운 것 없이 아는 것만 다져요.`;
  return (
    <>
      시험까지 {days}일 남았어요. 아직 보지 않은 {unmet}개를 하루 {pace}개씩 보면, 마지막{' '}
      {plan.examDay - until}일은 되풀이만 하면 돼요.
      {pace > perDay && (
        <>
          {' '}
          하루 한도 {perDay}개로는 모자라요.{' '}
          <Link to={paths.settings}>설정에서 한도를 늘리거나</Link> 시험일을 늦추세요.
        </>
      )}
    </>
  );
}
