import { type KeyboardEvent, useId, useState } from 'react';

/**
 * Which option of a list the keys of a field mean, as the ARIA practices have it for an editable
 * combobox: the first one until a key or the pointer moves on. The focus stays in the field.
 */
export function useActiveOption<T>(options: readonly T[], open: (option: T) => void) {
  const listId = useId();
  const idOf = (at: number) => `${listId}-${at}`;
  const [moved, setMoved] = useState({ options, to: 0 });
  // Another list begins anew.
  const active = moved.options === options ? moved.to : 0;
  const point = (to: number) => {
    if (to !== active) setMoved({ options, to });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const option = options[active];
    // What ends a syllable is for the syllable; Safari tells it by the code alone.
    if (!option || event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      open(option);
      return;
    }
    const to = placeAfter(event.key, active, options.length);
    if (to === undefined) return;
    // Home and End move the caret as well.
    if (event.key.startsWith('Arrow')) event.preventDefault();
    point(to);
    document.getElementById(idOf(to))?.scrollIntoView({ block: 'nearest' });
  };

  const hasOptions = options.length > 0;
  const field = {
    role: 'combobox',
    'aria-autocomplete': 'list' as const,
    'aria-expanded': hasOptions,
    'aria-controls': listId,
    'aria-activedescendant': hasOptions ? idOf(active) : undefined,
    onKeyDown,
  };
  return { field, listId, idOf, active, point };
}

/** Where a key leads from a place in a list, and from its ends to the other one. */
function placeAfter(key: string, at: number, length: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % length;
    case 'ArrowUp':
      return (at + length - 1) % length;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return undefined;
  }
}
