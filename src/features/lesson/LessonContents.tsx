import { Link } from 'react-router-dom';
import type { Progress } from '#core/progress/summary.ts';
import styles from '#features/lesson/LessonContents.module.css';
import type { LessonText } from '#features/lesson/masking-context.ts';
import { Icon } from '#ui/Icon.tsx';
import { ProseMaskContext } from '#ui/Prose/prose-context.ts';
import { InlineProse } from '#ui/Prose/TreeProse.tsx';

type Props = {
  readonly text: LessonText;
  readonly current: string | undefined;
  readonly progress: Progress;
};

/** The sections of a lesson, the one being read marked. */
export function LessonContents({ text, current, progress }: Props) {
  return (
    <ol className={styles['contents']}>
      {text.sections.map(({ id, title }) => (
        <li key={id}>
          <Link to={`#${id}`} aria-current={id === current ? 'location' : undefined}>
            <ProseMaskContext value={Veil}>
              <InlineProse tree={title} />
            </ProseMaskContext>
            {progress.read.has(`s:${id}`) && (
              <>
                <Icon name="check" size={14} />
                <span className="visually-hidden"> 읽음</span>
              </>
            )}
          </Link>
        </li>
      ))}
    </ol>
  );
}

/** A hidden word in a link is only hidden: it is asked for in the text. */
function Veil() {
  return '____';
}
