import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import styles from '#app/Shell.module.css';
import { loadSearch } from '#course/search.ts';
import { KeyHint } from '#practice/KeyHint.tsx';
import { useKey } from '#practice/use-key.ts';
import { useOffline } from '#state/offline.ts';
import { Icon } from '#ui/Icon.tsx';

type Dialog = typeof import('#features/search/SearchDialog.tsx').default;

function importDialog(): Promise<Dialog> {
  // What it looks through is asked for while the dialog itself is on its way.
  loadSearch().catch(() => {});
  return import('#features/search/SearchDialog.tsx').then((module) => module.default);
}

/** What fails is told of when it is opened. */
const toldLater = () => {};

/** Opens the search, as `/` and ⌘K or Ctrl+K do; focus comes back to where it was, or here. */
export function SearchButton() {
  const [isOpen, setOpen] = useState(false);
  const [turn, setTurn] = useState(0);
  // Once it is at hand it stands ready, so that a press only shows it.
  const [Dialog, setDialog] = useState<Dialog>();
  const [failure, setFailure] = useState<{ readonly error: unknown }>();
  if (failure) throw failure.error;
  const prepare = useCallback((fail: (error: unknown) => void) => {
    importDialog().then((dialog) => startTransition(() => setDialog(() => dialog)), fail);
  }, []);
  const from = useRef<Element>(null);
  const open = () => {
    from.current ??= document.activeElement;
    setOpen(true);
    if (!Dialog) prepare((error) => setFailure({ error }));
  };
  const close = () => {
    setOpen(false);
    // The next search begins anew.
    startTransition(() => setTurn(turn + 1));
  };
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
    if (isKept) prepare(toldLater);
  }, [isKept, prepare]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.code !== 'KeyK' || !(event.metaKey || event.ctrlKey) || event.isComposing) return;
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
        onPointerEnter={() => prepare(toldLater)}
        onClick={open}
      >
        <Icon name="search" size={20} />
        <span>검색</span>
        <KeyHint action="search" />
      </button>
      {Dialog && <Dialog key={turn} isOpen={isOpen} close={close} />}
    </>
  );
}
