import type { Shelf } from '#platform/shelf.ts';

/** Where it is kept that the font is in the browser's cache; read by `app/first.ts` too. */
const KEPT = 'kubasic.font';

/**
 * Fetches the text's font when nothing else is to be done. It is never put under a reader's eyes:
 * it is worn from the next screen on, and by later visits from their first paint (`app/first.ts`).
 */
export function fetchFontWhenIdle(shelf: Shelf): void {
  const file = document.querySelector<HTMLScriptElement>('script[data-font]')?.dataset['font'];
  if (!file || 'font' in document.documentElement.dataset || savesData()) return;
  const fetchFont = async () => {
    try {
      const face = new FontFace('Kubasic Sans', `url("${file}")`, { weight: '400 700' });
      document.fonts.add(await face.load());
      shelf.write(KEPT, file);
      document.documentElement.dataset['font'] = 'ready';
    } catch {
      // The device's own font stays: nothing is missing but a nicety.
    }
  };
  const idle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 2000));
  idle(() => void fetchFont());
}

/** Wears a font that has come since the last screen. */
export function wearFont(): void {
  const { dataset } = document.documentElement;
  if (dataset['font'] === 'ready') dataset['font'] = 'on';
}

function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return (
    typeof connection === 'object' && !!connection && Reflect.get(connection, 'saveData') === true
  );
}
