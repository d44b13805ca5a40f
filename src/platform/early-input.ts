/** Something done to the page before the app could answer, and the field's state just after it. */
type Kept = {
  readonly event: Event;
  readonly value: string | undefined;
  readonly checked: boolean | undefined;
};

/** What the inline script of every page (`app/first.ts`) keeps until the app takes over. */
export type EarlyInput = {
  readonly kept: Kept[];
  readonly stop: () => void;
};

declare global {
  interface Window {
    early?: EarlyInput;
  }
}

/** Resolves when no syllable is being composed: a field must not be touched meanwhile. */
export function composed(): Promise<void> {
  const last = window.early?.kept.at(-1)?.event;
  return last instanceof InputEvent && last.isComposing
    ? new Promise((done) => addEventListener('compositionend', () => done(), { once: true }))
    : Promise.resolve();
}

/** Does again, in order and once, what was done before the app could answer. */
export async function replayEarlyInput(): Promise<void> {
  const { early } = window;
  if (!early) return;
  delete window.early;
  early.stop();
  // Of a field only its last state counts.
  const last = new Map(early.kept.map((kept) => [kept.event.target, kept]));
  for (const { event } of early.kept) {
    const { target } = event;
    // A press may be of the icon in a button, which is no HTML.
    if (!(target instanceof Element) || !target.isConnected) continue;
    if (event instanceof KeyboardEvent) {
      target.dispatchEvent(new KeyboardEvent('keydown', event));
    } else if (event.type === 'click') {
      target.closest('button')?.click();
    } else if (target instanceof HTMLFormElement) {
      // Without a submitter no click of a button does it again.
      if (!(event as SubmitEvent).submitter) target.requestSubmit();
    } else {
      const field = last.get(target);
      last.delete(target);
      if (field) fill(target, field);
    }
    // The app draws its answer before the next one is asked.
    await Promise.resolve();
  }
}

/** React hears of a field only what changes after hydration: back to before, then changed again. */
function fill(field: Element, { value = '', checked = false }: Kept): void {
  if (field instanceof HTMLInputElement && /^(?:radio|checkbox)$/.test(field.type)) {
    if (field.type === 'radio' && !checked) return;
    field.checked = !checked;
    field.click();
    return;
  }
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    const { selectionStart, selectionEnd } = field;
    field.value = `${value} `;
    const bare = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
    bare?.set?.call(field, value);
    field.setSelectionRange(selectionStart, selectionEnd);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  } else if (field instanceof HTMLSelectElement) {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
