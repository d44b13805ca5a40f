import { type MouseEvent, memo, useDeferredValue, useLayoutEffect, useRef } from 'react';
import type { Found } from '#core/search/found.ts';
import { KIND_NAMES } from '#features/search/found-link.ts';
import styles from '#features/search/SearchPanel.module.css';

export type Group = { readonly name: string; readonly items: readonly Found[] };

type Props = {
  readonly id: string;
  readonly groups: readonly Group[];
  /** Id of an option by its place, counted through all groups. */
  readonly idOf: (at: number) => string;
  readonly active: number;
  readonly point: (at: number) => void;
  readonly open: (at: number) => void;
};

/** Rows that are drawn together with the letter that was typed; those below follow in the next frame. */
const SOON = 6;
/** What is drawn together with the field itself. */
const NONE: readonly Group[] = [];

/** What can be opened, in groups with a name. The keys for it go to the field, which has the focus. */
export function FoundList({ id, groups, idOf, active, point, open }: Props) {
  const firsts = groups.map((_, group) =>
    groups.slice(0, group).reduce((sum, { items }) => sum + items.length, 0),
  );
  const before = useDeferredValue(groups, NONE);
  const list = useRef<HTMLDivElement>(null);
  const isScrolled = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other groups are read from their start
  useLayoutEffect(() => {
    // Scrolling lays out the page before it is drawn: only where there is something to undo.
    if (isScrolled.current && list.current) list.current.scrollTop = 0;
  }, [groups]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
    <div
      ref={list}
      role="listbox"
      id={id}
      tabIndex={-1}
      aria-label="검색 결과"
      className={styles['list']}
      onScroll={(event) => {
        isScrolled.current = event.currentTarget.scrollTop > 0;
      }}
      // The focus stays in the field.
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={(event) => {
        // A list that scrolls below a resting pointer is not pointed at.
        if (event.movementX !== 0 || event.movementY !== 0) tellPlace(event, point);
      }}
      onClick={(event) => tellPlace(event, open)}
    >
      {(before === NONE ? NONE : groups).map(({ name, items }, group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no group of options
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: by place, as the rows
          key={group}
          role="group"
          aria-labelledby={`${id}-of-${group}`}
        >
          <div id={`${id}-of-${group}`} className={styles['group']} aria-hidden="true">
            {name}
          </div>
          {items.map((one, place) => {
            const at = (firsts[group] ?? 0) + place;
            const drawn = at < SOON ? one : before[group]?.items[place];
            if (!drawn) return null;
            // By place: another answer changes the rows that stand, at half the cost of new ones.
            return <Row key={at} one={drawn} at={at} id={idOf(at)} isActive={at === active} />;
          })}
        </div>
      ))}
    </div>
  );
}

type RowProps = {
  readonly one: Found;
  readonly at: number;
  readonly id: string;
  readonly isActive: boolean;
};

const Row = memo(function Row({ one, at, id, isActive }: RowProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus
    <div role="option" id={id} data-at={at} aria-selected={isActive} className={styles['row']}>
      <span className={styles['kind']}>{KIND_NAMES[one.kind]}</span>
      <span className={styles['title']}>{one.title}</span>
      <span className={styles['place']}>{one.within}</span>
    </div>
  );
});

/** Tells the place of the option that the pointer is at, if it is at one. */
function tellPlace({ target }: MouseEvent, tell: (at: number) => void): void {
  const option = target instanceof Element ? target.closest<HTMLElement>('[role=option]') : null;
  if (option) tell(Number(option.dataset['at']));
}
