import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import styles from '#app/Shell.module.css';
import { loadSearch } from '#course/search.ts';
import { KeyHint } from '#practice/KeyHint.tsx';
import { useKey } from '#practice/use-key.ts';
import { useOffline } from '#state/offline.ts';
import { Icon } from '#ui/Icon.tsx';

const importDialog = () => {
  // What it looks through is asked for while the dialog itself is on its way.
  loadSearch().catch(() => {});
  return import('#features/search/SearchDialog.tsx');
};
const SearchDialog = lazy(importDialog);
/** What fails is told of when it is opened. */
const prepare = () => void importDialog().catch(() => {});

/** Opens the search, as `/` and ⌘K or Ctrl+K do; focus comes back here. */
export function SearchButton() {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    // While the dialog is open nothing else can take the focus.
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  useKey('search', () => setOpen(true));
  // Where the course is kept on the machine, being ready costs no network.
  const isKept = useOffline((state) => state.status === 'saved');
  useEffect(() => {
    if (isKept) prepare();
  }, [isKept]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.code !== 'KeyK' || !(event.metaKey || event.ctrlKey) || event.isComposing) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return (
    <>
      <button
        type="button"
        ref={button}
        className={styles['search']}
        aria-haspopup="dialog"
        aria-label="검색"
        onPointerEnter={prepare}
        onClick={() => setOpen(true)}
      >
        <Icon name="search" size={20} />
        <span>검색</span>
        <KeyHint action="search" />
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <SearchDialog close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
