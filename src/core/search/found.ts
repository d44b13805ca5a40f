/** What can be found. `place` is a screen or an act of the app. */
const KINDS = ['lesson', 'section', 'keyword', 'item', 'place'] as const;
export type EntryKind = (typeof KINDS)[number];
/** What is shown of an entry, and what its link needs. */
export type Found = {
  readonly kind: EntryKind;
  readonly id: string;
  readonly title: string;
  /** The lesson it stands in; empty for a place. */
  readonly lesson: string;
  /** Title of what it stands in, written beside it. */
  readonly within: string;
};

/** What tells one found thing from another. */
export function keyOf({ kind, id }: Found): string {
  return `${kind}:${id}`;
}

/** Whether something that was kept is what can be found. */
export function isFound(kept: unknown): kept is Found {
  if (typeof kept !== 'object' || kept === null) return false;
  const texts = ['id', 'title', 'lesson', 'within'].map((name) => Reflect.get(kept, name));
  return (
    texts.every((text) => typeof text === 'string') &&
    KINDS.some((kind) => kind === Reflect.get(kept, 'kind'))
  );
}
