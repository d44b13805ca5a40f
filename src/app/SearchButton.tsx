import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import styles from '#app/Shell.module.css';
import { KeyHint } from '#practice/KeyHint.tsx';
import { useKey } from '#practice/use-key.ts';
import { Icon } from '#ui/Icon.tsx';

const SearchDialog = lazy(() => {
  // What it looks through is asked for while the dialog itself is on its way.
  import('#course/search.ts').then(({ loadSearch }) => loadSearch()).catch(() => {});
  return import('#features/search/SearchDialog.tsx');
});

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
