import { calibrationOf, type DayOfStudy, streakOf, studyDays } from '#core/memory/habits.ts';
import { dayInWords } from '#features/progress/day-words.ts';
import styles from '#features/progress/Plan.module.css';
import { useHabits } from '#state/habits-context.ts';
import { useMemory } from '#state/memory-context.ts';

const WEEKS = 20;
const NAMES = { sure: '확신', unsure: '애매', guess: '찍음' } as const;

/** When and how long was studied, and whether being sure meant being right. */
export function StudyPicture() {
  const { today } = useMemory();
  const habits = useHabits();
  const days = studyDays(habits);
  const calibration = calibrationOf(habits);
  const minutes = days.reduce((sum, day) => sum + day.minutes, 0);
  const week = days.filter(({ day }) => day > today - 7).reduce((sum, d) => sum + d.minutes, 0);
  return (
    <>
      <section aria-labelledby="days-title" className={styles['plan']}>
        <h2 id="days-title">공부한 날</h2>
        <dl className={styles['facts']}>
          {[
            ['연속', `${streakOf(days, today)}일`],
            ['공부한 날', `${days.length}일`],
            ['최근 7일', inHours(week)],
            ['모두', inHours(minutes)],
          ].map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <Heatmap days={days} today={today} />
      </section>
      {calibration.some(({ answers }) => answers > 0) && (
        <section aria-labelledby="calibration-title" className={styles['plan']}>
          <h2 id="calibration-title">확신과 실력</h2>
          <p>확신한다고 한 문항은 거의 다 맞고, 찍은 문항은 덜 맞아야 자신을 잘 아는 거예요.</p>
          <table className={styles['calibration']}>
            <thead>
              <tr>
                <th scope="col">확신</th>
                <th scope="col">답한 문항</th>
                <th scope="col">맞힌 비율</th>
              </tr>
            </thead>
            <tbody>
              {calibration.map(({ confidence, answers, right }) => (
                <tr key={confidence}>
                  <th scope="row">{NAMES[confidence]}</th>
                  <td>{answers}</td>
                  <td>{answers === 0 ? '–' : `${Math.round((right / answers) * 100)}%`}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}

/** The last weeks, a column a week from Monday; a square grows with what was done. */
function Heatmap({
  days,
  today,
}: {
  readonly days: readonly DayOfStudy[];
  readonly today: number;
}) {
  const answers = new Map(days.map((day) => [day.day, day.answers]));
  // 1970-01-01 was a Thursday: Mondays are the days that leave 4.
  const monday = today - ((((today - 4) % 7) + 7) % 7);
  const first = monday - (WEEKS - 1) * 7;
  const shown = Array.from({ length: today - first + 1 }, (_, index) => first + index);
  return (
    <ol className={styles['heatmap']} aria-label={`최근 ${WEEKS}주 동안 하루하루 떠올린 횟수`}>
      {shown.map((day) => {
        const count = answers.get(day) ?? 0;
        return (
          <li key={day} data-level={levelOf(count)} title={`${dayInWords(day, today)} ${count}번`}>
            <span className="visually-hidden">
              {dayInWords(day, today)} {count}번
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function levelOf(count: number): number {
  return [0, 1, 10, 25, 50].filter((least) => count >= least).length - 1;
}

function inHours(minutes: number): string {
  return minutes < 60 ? `${minutes}분` : `${Math.floor(minutes / 60)}시간 ${minutes % 60}분`;
}
