import { lazy, Suspense, useState } from 'react';
import { useKey } from '#practice/use-key.ts';
import { BlockBoundary } from '#ui/BlockBoundary.tsx';

const KeyDialog = lazy(() => import('#app/KeyDialog.tsx'));

/** Opens the list of keys, as `?` does. */
export function KeyHelp() {
  const [isOpen, setOpen] = useState(false);
  useKey('help', () => setOpen(true));
  return (
    isOpen && (
      <BlockBoundary>
        <Suspense fallback={null}>
          <KeyDialog close={() => setOpen(false)} />
        </Suspense>
      </BlockBoundary>
    )
  );
}
