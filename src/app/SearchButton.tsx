import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import dialogStyles from '#app/SearchButton.module.css';
import styles from '#app/Shell.module.css';
import { loadSearch } from '#course/search.ts';
import { KeyHint } from '#practice/KeyHint.tsx';
import { useKey } from '#practice/use-key.ts';
import { useOffline } from '#state/offline.ts';
import { afterPaint } from '#ui/after-paint.ts';
import { BlockBoundary } from '#ui/BlockBoundary.tsx';
import controls from '#ui/controls.module.css';
import { Icon } from '#ui/Icon.tsx';

type Panel = typeof import('#features/search/SearchPanel.tsx').default;

function importPanel(): Promise<Panel> {
  // What it looks through is asked for while the panel itself is on its way.
  loadSearch().catch(() => {});
  return import('#features/search/SearchPanel.tsx').then((module) => module.default);
}

/** What fails is told of when it is opened. */
const toldLater = () => {};

/**
 * Opens the search, as `/` and ⌘K or Ctrl+K do: its dialog at once, and in it the panel when it has
 * come. The focus comes back to where it was, or here.
 */
export function SearchButton() {
  const [isOpen, setOpen] = useState(false);
  const [turn, setTurn] = useState(0);
  // Once it is at hand it stands ready, so that a press only shows it.
  const [Panel, setPanel] = useState<Panel>();
  const [hasFailed, setFailed] = useState(false);
  const prepare = useCallback(() => {
    importPanel().then((panel) => startTransition(() => setPanel(() => panel)), toldLater);
  }, []);
  const load = () => {
    if (Panel) return;
    setFailed(false);
    importPanel().then(
      (panel) => setPanel(() => panel),
      () => setFailed(true),
    );
  };
  const from = useRef<Element>(null);
  const open = () => {
    from.current ??= document.activeElement;
    setOpen(true);
    load();
  };
  const close = () => {
    setOpen(false);
    // The next search begins anew.
    startTransition(() => setTurn(turn + 1));
  };
  const dialog = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = dialog;
    if (!current || !isOpen) return;
    // Where there are no popovers it stands open by itself.
    current.showPopover?.();
    current.querySelector<HTMLElement>('input, button')?.focus();
    const page = document.getElementById('root');
    // As a modal dialog has it. Every element of the page is styled anew for it: once the dialog is seen.
    const callOff = afterPaint(() => page?.toggleAttribute('inert', true));
    return () => {
      callOff();
      page?.removeAttribute('inert');
      current.hidePopover?.();
    };
  }, [isOpen]);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // While the dialog is open nothing else can take the focus.
    if (isOpen || !from.current) return;
    if (from.current instanceof HTMLElement) from.current.focus({ preventScroll: true });
    if (document.activeElement === document.body) button.current?.focus();
    from.current = null;
  }, [isOpen]);
  useKey('search', open);
  // Where the course is kept on the machine, being ready costs no network.
  const isKept = useOffline(({ status }) => status === 'saved');
  useEffect(() => {
    if (isKept) prepare();
  }, [isKept, prepare]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.code !== 'KeyK' || !(event.metaKey || event.ctrlKey) || event.isComposing) return;
      // Over a modal dialog nothing else answers.
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
  return (
    <>
      <button
        type="button"
        ref={button}
        className={styles['search']}
        aria-haspopup="dialog"
        aria-label="검색"
        onPointerEnter={prepare}
        onPointerDown={prepare}
        onFocus={prepare}
        onClick={open}
      >
        <Icon name="search" size={20} />
        <span>검색</span>
        <KeyHint action="search" />
      </button>
      {(isOpen || Panel) &&
        createPortal(
          <div
            ref={dialog}
            popover="auto"
            role="dialog"
            aria-modal="true"
            aria-label="검색"
            hidden={!isOpen}
            className={dialogStyles['dialog']}
            // By the browser itself: Escape, or a press beside it.
            onToggle={({ newState }) => newState === 'closed' && isOpen && close()}
          >
            {Panel ? (
              <BlockBoundary>
                <Panel key={turn} isOpen={isOpen} close={close} />
              </BlockBoundary>
            ) : (
              <div className={dialogStyles['waiting']}>
                {hasFailed ? (
                  <p role="alert">검색을 불러오지 못했어요. 인터넷 연결을 확인해 주세요.</p>
                ) : (
                  <p role="status">불러오고 있어요…</p>
                )}
                {hasFailed && (
                  <button type="button" className={controls['secondary']} onClick={load}>
                    다시 불러오기
                  </button>
                )}
                <button type="button" className={controls['quiet']} onClick={close}>
                  닫기
                </button>
              </div>
            )}
          </div>,
          document.body,
        )}
    </>
  );
}
