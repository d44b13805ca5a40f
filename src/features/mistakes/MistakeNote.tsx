import { lazy, Suspense, useRef } from 'react';
import type { Mistake } from '#core/memory/mistakes.ts';
import type { Cause, ItemRef } from '#core/progress/events.ts';
import { readText } from '#core/save/drafts.ts';
import { LONGEST_MEMO } from '#core/save/read-event.ts';
import styles from '#features/mistakes/MistakesScreen.module.css';
import { useDraft } from '#state/drafts.ts';
import { useStudy } from '#state/study-context.ts';
import controls from '#ui/controls.module.css';
import { Segments } from '#ui/Segments.tsx';

const Memo = lazy(() => import('#features/mistakes/Memo.tsx'));
const CAUSES: readonly (readonly [Cause, string])[] = [
  ['unknown', '몰라서'],
  ['confused', '헷갈려서'],
  ['slip', '실수'],
  ['guess', '찍음'],
];

type Props = {
  readonly mistake: Mistake;
  readonly rev: number;
  /** The question, in words. */
  readonly about: string;
};

/** Why it went wrong and what to remember, in the learner's own words. */
export function MistakeNote({ mistake, rev, about }: Props) {
  const record = useStudy((state) => state.record);
  const [draft, setDraft] = useDraft<string | undefined>(
    `memo ${mistake.item}`,
    () => undefined,
    readText,
  );
  const { cause, memo } = mistake;
  // Button and form come in place of each other: the focus goes with them.
  const isSwapped = useRef(false);
  const swap = (to: string | undefined) => {
    isSwapped.current = true;
    setDraft(to);
  };
  const focusSwapped = (element: HTMLElement | null) => {
    if (!element || !isSwapped.current) return;
    isSwapped.current = false;
    element.focus();
  };
  const note = (change: { readonly cause?: Cause; readonly memo?: string }) =>
    record({
      kind: 'note',
      item: mistake.item as ItemRef,
      rev,
      ...(cause && { cause }),
      memo,
      ...change,
    });
  return (
    <div className={styles['note']}>
      <fieldset data-print="off">
        <legend>왜 놓쳤나요?</legend>
        <Segments
          name={`cause-${mistake.item}`}
          options={CAUSES}
          value={cause}
          choose={(value) => note({ cause: value })}
        />
      </fieldset>
      {draft === undefined ? (
        <>
          {memo !== '' && (
            <Suspense fallback={<p>{memo}</p>}>
              <Memo source={memo} />
            </Suspense>
          )}
          <button
            type="button"
            className={controls['quiet']}
            data-print="off"
            ref={focusSwapped}
            onClick={() => swap(memo)}
          >
            {memo === '' ? '메모 쓰기' : '메모 고치기'}
            <span className="visually-hidden">: {about}</span>
          </button>
        </>
      ) : (
        <form
          className={styles['memo']}
          onSubmit={(event) => {
            event.preventDefault();
            note({ memo: draft });
            swap(undefined);
          }}
        >
          <label>
            메모(Markdown)
            <textarea
              className={controls['field']}
              rows={4}
              maxLength={LONGEST_MEMO}
              ref={focusSwapped}
              value={draft}
              onChange={(event) => setDraft(event.target.value)}
            />
          </label>
          <div className={controls['row']}>
            <button type="submit" className={controls['primary']}>
              저장
            </button>
            <button type="button" className={controls['quiet']} onClick={() => swap(undefined)}>
              그만두기
            </button>
          </div>
        </form>
      )}
    </div>
  );
}
