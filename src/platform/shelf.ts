/** A place that keeps texts by key on this machine, at once. */
export type Shelf = {
  readonly read: (key: string) => string | null;
  /** False when the text could not be kept: no room, or storage is not allowed. */
  readonly write: (key: string, text: string) => boolean;
  /** Tells of changes made by other tabs; returns what stops it. */
  readonly watch: (key: string, changed: (text: string | null) => void) => () => void;
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
        return true;
      } catch {
        return false;
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
