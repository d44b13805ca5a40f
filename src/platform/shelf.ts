/** `full`: no room now, perhaps later. `closed`: this browser keeps nothing here. */
export type Kept = 'kept' | 'full' | 'closed';

/** A place that keeps texts by key on this machine, at once. */
export type Shelf = {
  /** Null where nothing is kept under the key, or nothing can be read. */
  readonly read: (key: string) => string | null;
  readonly write: (key: string, text: string) => Kept;
  readonly keys: () => readonly string[];
  readonly remove: (key: string) => void;
  /** Tells of changes made by other tabs; returns what stops it. */
  readonly watch: (key: string, changed: (text: string | null) => void) => () => void;
};

/** A shelf where there is none. */
export const noShelf: Shelf = {
  read: () => null,
  write: () => 'closed',
  keys: () => [],
  remove: () => {},
  watch: () => () => {},
};

/** A shelf on localStorage. Where the browser refuses storage it keeps nothing and says so. */
export function localShelf(): Shelf {
  return {
    read: (key) => {
      try {
        return localStorage.getItem(key);
      } catch {
        // Blocked storage reads as empty: the app runs without it.
        return null;
      }
    },
    write: (key, text) => {
      try {
        localStorage.setItem(key, text);
        return 'kept';
      } catch (error) {
        const isFull = error instanceof DOMException && /quota/i.test(error.name);
        return isFull ? 'full' : 'closed';
      }
    },
    keys: () => {
      try {
        return Object.keys(localStorage);
      } catch {
        return [];
      }
    },
    remove: (key) => {
      try {
        localStorage.removeItem(key);
      } catch {
        // Nothing is kept, so nothing is left.
      }
    },
    watch: (key, changed) => {
      const listen = (event: StorageEvent) => {
        if (event.key === key || event.key === null) changed(event.newValue);
      };
      addEventListener('storage', listen);
      return () => removeEventListener('storage', listen);
    },
  };
}
