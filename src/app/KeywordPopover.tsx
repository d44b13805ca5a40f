import { createContext, type ReactNode, Suspense, use, useCallback, useState } from 'react';
import { Link } from 'react-router-dom';
import styles from '#app/KeywordPopover.module.css';
import { paths } from '#core/course/paths.ts';
import { loadKeyword } from '#course/course.ts';
import { BlockBoundary } from '#ui/BlockBoundary.tsx';
import controls from '#ui/controls.module.css';
import { Icon } from '#ui/Icon.tsx';
import { ProseLinkContext } from '#ui/Prose/prose-context.ts';
import { TreeProse } from '#ui/Prose/TreeProse.tsx';

type Open = (keyword: string, anchor: HTMLElement) => void;

/** Opens the meaning of a keyword beside the word that was pressed. */
export const KeywordPopoverContext = createContext<Open>(() => {});

type Shown = { readonly keyword: string; readonly anchor: HTMLElement };

export function KeywordPopover({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<Shown>();
  // The same function every time: every link to a keyword would be drawn anew for another.
  const open = useCallback<Open>((keyword, anchor) => setShown({ keyword, anchor }), []);
  return (
    <KeywordPopoverContext value={open}>
      {children}
      {shown && (
        <div
          key={shown.keyword}
          popover="auto"
          role="dialog"
          aria-label="키워드 뜻"
          aria-live="polite"
          tabIndex={-1}
          className={styles['popover']}
          ref={(element) => {
            if (element && !element.matches(':popover-open')) openBeside(element, shown.anchor);
          }}
          onBlur={({ currentTarget, relatedTarget }) => {
            // Who goes on by keyboard reads on.
            if (relatedTarget && !currentTarget.contains(relatedTarget))
              currentTarget.hidePopover();
          }}
          onToggle={(event) => {
            if (event.newState !== 'closed') return;
            setShown(undefined);
            // Not from a field that was pressed, or a search that was opened, meanwhile.
            const { activeElement } = document;
            const isNowhere = activeElement === document.body;
            if (isNowhere || event.currentTarget.contains(activeElement)) {
              shown.anchor.focus({ preventScroll: true });
            }
          }}
        >
          <BlockBoundary>
            <Suspense fallback={<p role="status">뜻을 불러오고 있어요…</p>}>
              <Meaning
                keyword={shown.keyword}
                close={(event) => closeAround(event.currentTarget)}
              />
            </Suspense>
          </BlockBoundary>
        </div>
      )}
    </KeywordPopoverContext>
  );
}

type MeaningProps = {
  readonly keyword: string;
  readonly close: (event: React.MouseEvent<HTMLElement>) => void;
};

function Meaning({ keyword: id, close }: MeaningProps) {
  const keyword = use(loadKeyword(id))?.keyword;
  if (!keyword) return <p>이 키워드를 찾지 못했어요.</p>;
  return (
    <>
      <div className={styles['head']}>
        <strong>{keyword.korean}</strong>
        {keyword.english !== keyword.korean && <span lang="en">{keyword.english}</span>}
        <span className={styles['close']}>
          <button type="button" className={controls['icon']} onClick={close} aria-label="닫기">
            <Icon name="cross" />
          </button>
        </span>
      </div>
      {/* Inside a meaning, words are only words: one popover at a time. */}
      <ProseLinkContext value={({ children }) => children}>
        <TreeProse tree={keyword.definition} />
      </ProseLinkContext>
      <Link to={paths.keyword(id)} onClick={close} className={styles['more']}>
        키워드 자세히 보기
      </Link>
    </>
  );
}

function closeAround(element: HTMLElement): void {
  element.closest<HTMLElement>('[popover]')?.hidePopover();
}

const GAP = 8;

/** On a phone the stylesheet makes it a sheet at the bottom; elsewhere it stands by its word. */
function openBeside(popover: HTMLElement, anchor: HTMLElement): void {
  // From the word on: what Tab leads to next is what stands behind it.
  popover.showPopover({ source: anchor });
  popover.focus({ preventScroll: true });
  const word = anchor.getBoundingClientRect();
  const box = popover.getBoundingClientRect();
  const below = word.bottom + GAP;
  const fits = below + box.height < window.innerHeight;
  const left = Math.min(word.left, window.innerWidth - box.width - GAP * 2);
  popover.style.setProperty(
    '--top',
    `${fits ? below : Math.max(GAP, word.top - GAP - box.height)}px`,
  );
  popover.style.setProperty('--left', `${Math.max(GAP * 2, left)}px`);
}
