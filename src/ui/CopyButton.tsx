import { useState } from 'react';
import controls from '#ui/controls.module.css';
import { Icon } from '#ui/Icon.tsx';

type Props = {
  readonly text: string | (() => string | Promise<string>);
  readonly label: string;
  /** Names what is copied for a screen reader, when the label does not. */
  readonly about?: string;
  readonly icon?: 'copy' | 'link';
  readonly kind?: 'small' | 'primary' | 'secondary';
};

/** Puts a text on the clipboard and says so, also where the browser refuses. */
export function CopyButton({ text, label, about, icon = 'copy', kind = 'small' }: Props) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(typeof text === 'string' ? text : await text());
      setSaid('복사했어요');
    } catch {
      setSaid('복사가 막혀 있어요. 직접 골라 복사해 주세요');
    }
    setTimeout(() => setSaid(''), 2000);
  };
  return (
    <>
      <button type="button" className={controls[kind]} onClick={copy} data-print="off">
        <Icon name={said === '복사했어요' ? 'check' : icon} />
        <span aria-hidden={said !== '' || undefined}>{said || label}</span>
        {said && <span className="visually-hidden">{label}</span>}
        {about && <span className="visually-hidden"> {about}</span>}
      </button>
      {/* Beside the button: what a button holds is only its name. */}
      <span role="status" className="visually-hidden">
        {said}
      </span>
    </>
  );
}
