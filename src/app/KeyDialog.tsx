import { Link } from 'react-router-dom';
import styles from '#app/KeyDialog.module.css';
import { paths } from '#core/course/paths.ts';
import { KeyHint } from '#practice/KeyHint.tsx';
import { KEY_GROUPS } from '#practice/key-words.ts';
import { Dialog } from '#ui/Dialog.tsx';

/** Every key and what it does, as the learner has them. */
export default function KeyDialog({ close }: { readonly close: () => void }) {
  return (
    <Dialog title="단축키" close={close}>
      {KEY_GROUPS.map(({ title, actions }) => (
        <section key={title} className={styles['group']}>
          <h3>{title}</h3>
          <dl>
            {actions.map(([action, words]) => (
              <div key={action}>
                <dt>
                  <KeyHint action={action} />
                </dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p>
        <Link to={`${paths.settings}#keys`} onClick={close}>
          다른 키로 바꾸거나 끄기
        </Link>
      </p>
    </Dialog>
  );
}
