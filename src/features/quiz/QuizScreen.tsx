import { useMemo, useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router-dom';
import type { QuizData } from '#core/course/data.ts';
import { paths } from '#core/course/paths.ts';
import type { QuizItem } from '#core/course/types.ts';
import { readPairs } from '#core/save/drafts.ts';
import { answerTo } from '#features/quiz/answers.ts';
import styles from '#features/quiz/QuizScreen.module.css';
import { QuizSteps } from '#features/quiz/QuizSteps.tsx';
import { Question } from '#practice/Question.tsx';
import { useNextFocus } from '#practice/use-next-focus.ts';
import { useDraft } from '#state/drafts.ts';
import { useProgress, useStudy } from '#state/study-context.ts';
import controls from '#ui/controls.module.css';
import { Head } from '#ui/Head.tsx';
import { Page } from '#ui/Page.tsx';
import { useAfterFirstPaint } from '#ui/use-after-first-paint.ts';
import { useNextPaint } from '#ui/use-next-paint.ts';

/** The quiz of one lesson, one question at a time; the address names the question. */
export default function QuizScreen({ data }: { readonly data: QuizData }) {
  const { lesson, items, next } = data;
  const navigate = useNavigate();
  const hash = useAfterFirstPaint(useLocation().hash, '');
  const { quiz } = useProgress();
  // Outlives a reload and a look into the lesson.
  const [put, setPut] = useDraft(`again ${lesson.id}`, () => [], readPairs);
  const again = useMemo(() => new Map(put), [put]);
  const answerOf = (item: QuizItem) => answerTo(item, { quiz, again });
  // What stands around the question tells of an answer after its verdict.
  const shown = { quiz: useNextPaint(quiz), again };
  // The first open question, as it was on arrival: an answer must not carry its own verdict away.
  const isReady = useStudy((state) => state.status !== 'loading');
  const [first, setFirst] = useState<string>();
  if (isReady && first === undefined) setFirst(items.find((one) => !answerOf(one))?.id ?? '');
  // A new address is another question; one answered anew comes in place of its verdict.
  useNextFocus(`${hash} ${[...again.values()].join(' ')}`);
  const placeOf = (wanted: string | undefined) => items.findIndex(({ id }) => id === wanted);
  const asked = placeOf(hash.slice(1));
  const place = Math.max(0, asked < 0 ? placeOf(first) : asked);
  const item = items[place];
  if (!item) return null;

  const title = `${lesson.title} 퀴즈`;
  const answered = items.filter((one) => answerTo(one, shown));
  const isDone = answered.length === items.length;
  const right = answered.filter((entry) => answerTo(entry, shown)?.outcome === 'correct').length;
  const before = quiz.get(`q:${item.id}`);
  const retry = (entries: readonly QuizItem[]) => {
    const events = entries.flatMap(({ id }) => {
      const event = quiz.get(`q:${id}`);
      return event ? [[id, event.id] as const] : [];
    });
    setPut([...new Map([...again, ...events])]);
  };
  /** The first of them is where one goes on. */
  const retryFrom = (entries: readonly QuizItem[]) => {
    retry(entries);
    const [first = item] = entries;
    if (first !== item) navigate(`#${first.id}`, { replace: true });
  };
  return (
    <Page title={title}>
      <Head
        title={title}
        path={paths.quiz(lesson.id)}
        description={`${lesson.title} 레슨을 확인하는 문항 ${items.length}개.`}
      />
      <QuizSteps items={items} current={item.id} {...shown} />
      {before && before.rev < item.rev && (
        <p className={styles['changed']}>전에 푼 뒤로 내용이 바뀐 문항이에요. 다시 풀어 보세요.</p>
      )}
      <Question
        key={`${item.id}/${again.get(item.id) ?? ''}`}
        item={item}
        place={`${place + 1}번`}
        answer={answerOf(item)}
        retry={() => retry([item])}
      />
      <nav className={styles['turn']} aria-label="문항 넘기기">
        {items[place - 1] && (
          <Link
            className={`${controls['quiet']} ${styles['bare']}`}
            to={`#${items[place - 1]?.id}`}
          >
            이전 문항
          </Link>
        )}
        {items[place + 1] && (
          <Link
            className={`${answerTo(item, shown) && !isDone ? controls['primary'] : `${controls['quiet']} ${styles['bare']}`} ${styles['on']}`}
            to={`#${items[place + 1]?.id}`}
          >
            다음 문항
          </Link>
        )}
        {!items[place + 1] && !isDone && answerTo(item, shown) && (
          <Link
            className={`${controls['primary']} ${styles['on']}`}
            to={`#${items.find((one) => !answerTo(one, shown))?.id}`}
          >
            안 푼 문항으로
          </Link>
        )}
      </nav>
      {isDone && (
        <section className={styles['done']} aria-labelledby="quiz-done">
          <h2 id="quiz-done">
            {items.length}문항 중 {right}문항을 맞혔어요
          </h2>
          <p>
            {right === items.length
              ? `모두 맞혔어요. ${next ? '다음 레슨으로 넘어가도 좋아요.' : '모의고사로 전체를 확인해 보세요.'}`
              : '틀린 문항은 해설을 읽고 다시 풀어 보세요.'}
          </p>
          <div className={controls['row']}>
            {right < items.length && (
              <button
                type="button"
                className={controls['primary']}
                onClick={() => retryFrom(items.filter((i) => answerOf(i)?.outcome === 'wrong'))}
              >
                틀린 {items.length - right}문항 다시
              </button>
            )}
            <Link
              className={controls[right === items.length ? 'primary' : 'secondary']}
              to={next ? paths.lesson(next.id) : paths.exam}
            >
              {next ? '다음 레슨 읽기' : '모의고사 보기'}
            </Link>
            <button type="button" className={controls['quiet']} onClick={() => retryFrom(items)}>
              처음부터 다시
            </button>
            <Link className={controls['quiet']} to={paths.lesson(lesson.id)}>
              레슨 다시 보기
            </Link>
          </div>
        </section>
      )}
    </Page>
  );
}
