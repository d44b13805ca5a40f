/** A place that keeps texts by key as long as this tab lives, reloads included. */
export type TabShelf = {
  readonly read: (key: string) => string | null;
  /** False when the text could not be kept. */
  readonly write: (key: string, text: string) => boolean;
};

/** A shelf where there is none. */
export const noTabShelf: TabShelf = { read: () => null, write: () => false };

/** A shelf on sessionStorage. Where the browser refuses storage it keeps nothing and says so. */
export function tabShelf(): TabShelf {
  return {
    read: (key) => {
      try {
        return sessionStorage.getItem(key);
      } catch {
        return null;
      }
    },
    write: (key, text) => {
      try {
        sessionStorage.setItem(key, text);
        return true;
      } catch {
        return false;
      }
    },
  };
}
