import { type PointerEvent, useRef, useState } from 'react';
import type { Entry } from '#core/course/types.ts';
import { withJosa } from '#core/hangul/josa.ts';
import { textOf } from '#core/markdown/tree.ts';
import type { Given } from '#core/quiz/grade.ts';
import styles from '#practice/OrderFields.module.css';
import controls from '#ui/controls.module.css';
import { Icon } from '#ui/Icon.tsx';
import { InlineProse } from '#ui/Prose/TreeProse.tsx';

type Props = {
  readonly entries: readonly Entry[];
  readonly given: Given;
  readonly change: (given: Given) => void;
  readonly answered: boolean;
};

/** Entries to put in order: dragged by their number, or moved with buttons by any means. */
export function OrderFields({ entries, given, change, answered }: Props) {
  const [said, setSaid] = useState('');
  const move = (from: number, to: number) => {
    const id = given[from];
    // At an end its button stays pressable, or it would lose the focus.
    if (id === undefined || to < 0 || to >= given.length) return;
    change(given.toSpliced(from, 1).toSpliced(to, 0, id));
    const entry = entries.find((e) => e.id === id);
    setSaid(`${withJosa(textOf(entry?.prose ?? []), '을/를')} ${to + 1}번째로 옮겼어요`);
  };
  // The list holds the pointer: an entry moves in the document while it is dragged.
  const dragged = useRef<string>(undefined);
  const drag = (event: PointerEvent<HTMLOListElement>) => {
    const from = given.indexOf(dragged.current ?? '');
    if (from < 0) return;
    const rows = [...event.currentTarget.children].map((row) => row.getBoundingClientRect());
    const over = rows.findIndex(({ bottom }) => event.clientY < bottom);
    const to = over < 0 ? given.length - 1 : over;
    const row = rows[to];
    // Only past the middle of the row it comes to, or rows of unlike height would jump about.
    const isPast = row && (to > from ? event.clientY > (row.top + row.bottom) / 2 : to < from);
    if (isPast) move(from, to);
  };
  const drop = () => {
    dragged.current = undefined;
  };

  return (
    <>
      <ol
        className={styles['entries']}
        aria-labelledby="question"
        onPointerMove={drag}
        onPointerUp={drop}
        onPointerCancel={drop}
      >
        {given.map((id, index) => {
          const entry = entries.find((e) => e.id === id);
          const right = entries[index]?.id === id;
          if (!entry) return null;
          const name = textOf(entry.prose);
          return (
            <li key={id} className={styles['entry']} data-right={answered ? right : undefined}>
              <span
                className={styles['number']}
                data-grip={!answered || undefined}
                onPointerDown={(event) => {
                  if (answered) return;
                  dragged.current = id;
                  event.currentTarget.closest('ol')?.setPointerCapture(event.pointerId);
                }}
              >
                {index + 1}
                {!answered && <Icon name="grip" size={16} />}
              </span>
              <span className={styles['text']}>
                <InlineProse tree={entry.prose} />
              </span>
              {answered ? (
                <span className={styles['mark']}>
                  {right ? '맞아요' : `${entries.indexOf(entry) + 1}번째`}
                </span>
              ) : (
                <span className={styles['moves']}>
                  <button
                    type="button"
                    className={controls['icon']}
                    aria-label={`위로: ${name}`}
                    aria-disabled={index === 0}
                    onClick={() => move(index, index - 1)}
                  >
                    <Icon name="up" />
                  </button>
                  <button
                    type="button"
                    className={controls['icon']}
                    aria-label={`아래로: ${name}`}
                    aria-disabled={index === given.length - 1}
                    onClick={() => move(index, index + 1)}
                  >
                    <Icon name="down" />
                  </button>
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </>
  );
}
