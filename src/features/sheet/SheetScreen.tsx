import { Suspense, use } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { OutlineChapter } from '#core/course/outline.ts';
import { paths } from '#core/course/paths.ts';
import { loadOutline } from '#course/course.ts';
import { KeywordSheet } from '#features/sheet/KeywordSheet.tsx';
import { QuizSheet } from '#features/sheet/QuizSheet.tsx';
import styles from '#features/sheet/SheetScreen.module.css';
import { loadItems } from '#practice/load-units.ts';
import controls from '#ui/controls.module.css';
import { Head } from '#ui/Head.tsx';
import { Page } from '#ui/Page.tsx';
import { Segments } from '#ui/Segments.tsx';
import { useAfterFirstPaint } from '#ui/use-after-first-paint.ts';

const WHAT = [
  ['keywords', '키워드 표'],
  ['quiz', '퀴즈 문제지'],
] as const;
const HIDE = [
  ['none', '모두 보이기'],
  ['meaning', '뜻 비우기'],
  ['name', '이름 비우기'],
] as const;

/** A sheet for class: keywords with one side left empty, or a quiz with its key on a page of its own. */
export default function SheetScreen() {
  const outline = use(loadOutline());
  const [params, setParams] = useSearchParams();
  // Prerendered markup knows no query.
  const read = useAfterFirstPaint(params, NO_PARAMS);
  const what = read.get('what') === 'quiz' ? 'quiz' : 'keywords';
  const hide = HIDE.find(([value]) => value === read.get('hide'))?.[0] ?? 'none';
  const chapter = outline.chapters.find(({ id }) => id === read.get('of')) ?? outline.chapters[0];
  const set = (change: Readonly<Record<string, string>>) =>
    setParams({ what, hide, of: chapter?.id ?? '', ...change }, { replace: true });
  if (!chapter) return null;
  return (
    <Page title={what === 'quiz' ? `${chapter.title} 퀴즈` : `${chapter.title} 키워드`}>
      <Head
        title="인쇄용 학습지"
        path={paths.sheet}
        description="챕터의 키워드 표와 퀴즈 문제지를 A4로 인쇄합니다."
      />
      <form
        className={styles['tools']}
        data-print="off"
        onSubmit={(event) => event.preventDefault()}
      >
        <Choice
          name="인쇄할 것"
          options={WHAT}
          value={what}
          choose={(value) => set({ what: value })}
        />
        {what === 'keywords' && (
          <Choice
            name="빈칸"
            options={HIDE}
            value={hide}
            choose={(value) => set({ hide: value })}
          />
        )}
        <label className={styles['chapter']}>
          챕터
          <select
            className={controls['field']}
            value={chapter.id}
            onChange={(event) => set({ of: event.target.value })}
          >
            {outline.chapters.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className={controls['primary']} onClick={() => window.print()}>
          인쇄하기
        </button>
      </form>
      <p className={styles['name']}>이름 ________________ 날짜 ____________</p>
      <Suspense fallback={<p role="status">학습지를 만들고 있어요…</p>}>
        {what === 'quiz' ? (
          <LoadedQuiz key={chapter.id} chapter={chapter} />
        ) : (
          <KeywordSheet chapter={chapter} hide={hide} />
        )}
      </Suspense>
    </Page>
  );
}

const NO_PARAMS = new URLSearchParams();
const ITEMS = new Map<string, ReturnType<typeof loadItems>>();

function LoadedQuiz({ chapter }: { readonly chapter: OutlineChapter }) {
  const ids = chapter.lessons.flatMap(({ items }) => items.map(({ id }) => id));
  const loading = ITEMS.get(chapter.id) ?? loadItems(ids);
  ITEMS.set(chapter.id, loading);
  const items = use(loading);
  return <QuizSheet items={ids.flatMap((id) => items.get(id) ?? [])} />;
}

type ChoiceProps<T extends string> = {
  readonly name: string;
  readonly options: readonly (readonly [T, string])[];
  readonly value: T;
  readonly choose: (value: T) => void;
};

function Choice<T extends string>({ name, options, value, choose }: ChoiceProps<T>) {
  return (
    <fieldset className={styles['choice']}>
      <legend>{name}</legend>
      <Segments name={name} options={options} value={value} choose={choose} />
    </fieldset>
  );
}
