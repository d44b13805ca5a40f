import { type ReactNode, useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import controls from '#ui/controls.module.css';
import styles from '#ui/Dialog.module.css';
import { Icon } from '#ui/Icon.tsx';

type Props = {
  readonly title: string;
  readonly close: () => void;
  readonly children: ReactNode;
};

/**
 * A window over the page, closed by Escape, beside it or with its own button. At the end of the body:
 * it takes neither the styles nor the form of where it was asked for.
 */
export function Dialog({ title, close, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return createPortal(
    <dialog
      ref={dialog}
      className={styles['dialog']}
      aria-labelledby={id}
      onClose={close}
      closedby="any"
    >
      <div className={styles['inside']}>
        <div className={styles['head']}>
          <h2 id={id}>{title}</h2>
          <button
            type="button"
            className={controls['icon']}
            aria-label="닫기"
            onClick={() => dialog.current?.close()}
          >
            <Icon name="cross" />
          </button>
        </div>
        {children}
      </div>
    </dialog>,
    document.body,
  );
}
