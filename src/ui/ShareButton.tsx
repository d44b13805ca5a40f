import { lazy, Suspense, useState } from 'react';
import { CopyButton } from '#ui/CopyButton.tsx';
import controls from '#ui/controls.module.css';
import { Dialog } from '#ui/Dialog.tsx';
import { Icon } from '#ui/Icon.tsx';
import styles from '#ui/ShareButton.module.css';

const QrCode = lazy(() => import('#ui/QrCode.tsx'));

type Props = {
  /** What is shared, in words. */
  readonly about: string;
  /** Its permanent address below the base path. */
  readonly path: string;
  /** It as Markdown, without the link; what makes it is loaded on first use. */
  readonly markdown: () => Promise<string>;
};

/** Hands a part of the course on: as a link, as Markdown, as a QR code. */
export function ShareButton({ about, path, markdown }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={controls['small']}
        aria-haspopup="dialog"
        data-print="off"
        onClick={() => setOpen(true)}
      >
        <Icon name="share" />
        <span>공유</span>
        <span className="visually-hidden"> {about}</span>
      </button>
      {isOpen && <ShareDialog {...{ about, path, markdown }} close={() => setOpen(false)} />}
    </>
  );
}

function ShareDialog({ about, path, markdown, close }: Props & { readonly close: () => void }) {
  const link = new URL(import.meta.env.BASE_URL.replace(/\/$/, '') + path, window.location.href)
    .href;
  return (
    <Dialog title={`${about} 공유`} close={close}>
      <div className={styles['inside']}>
        <Suspense fallback={<p role="status">QR 코드를 그리고 있어요…</p>}>
          <QrCode text={link} label={`${about} 링크의 QR 코드`} />
        </Suspense>
        <input
          className={controls['field']}
          readOnly
          aria-label="링크"
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
        <div className={styles['ways']}>
          <CopyButton kind="primary" icon="link" label="링크 복사" text={link} />
          {typeof navigator.share === 'function' && (
            <button
              type="button"
              className={controls['secondary']}
              onClick={() => void navigator.share({ title: about, url: link }).catch(() => {})}
            >
              <Icon name="share" />
              다른 앱으로 보내기
            </button>
          )}
          <CopyButton
            kind="secondary"
            label="Markdown 복사"
            text={async () => `${await markdown()}\n\n[쿠베이직에서 보기](${link})\n`}
          />
        </div>
      </div>
    </Dialog>
  );
}
