import { lazy, Suspense } from 'react';
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

/** Why it went wrong and what to remember, in the learner's own words. */
export function MistakeNote({ mistake, rev }: { readonly mistake: Mistake; readonly rev: number }) {
  const record = useStudy((state) => state.record);
  const [draft, setDraft] = useDraft<string | undefined>(
    `memo ${mistake.item}`,
    () => undefined,
    readText,
  );
  const { cause, memo } = mistake;
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
            onClick={() => setDraft(memo)}
          >
            {memo === '' ? '메모 쓰기' : '메모 고치기'}
          </button>
        </>
      ) : (
        <form
          className={styles['memo']}
          onSubmit={(event) => {
            event.preventDefault();
            note({ memo: draft });
            setDraft(undefined);
          }}
        >
          <label>
            메모(Markdown)
            <textarea
              className={controls['field']}
              rows={4}
              maxLength={LONGEST_MEMO}
              value={draft}
              onChange={(event) => setDraft(event.target.value)}
            />
          </label>
          <div className={controls['row']}>
            <button type="submit" className={controls['primary']}>
              저장
            </button>
            <button type="button" className={controls['quiet']} onClick={() => setDraft(undefined)}>
              그만두기
            </button>
          </div>
        </form>
      )}
    </div>
  );
}
