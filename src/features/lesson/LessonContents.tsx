import { Link } from 'react-router-dom';
import type { Lesson } from '#core/course/types.ts';
import type { Progress } from '#core/progress/summary.ts';
import styles from '#features/lesson/LessonContents.module.css';
import { Icon } from '#ui/Icon.tsx';

type Props = {
  readonly lesson: Lesson;
  readonly current: string | undefined;
  readonly progress: Progress;
};

/** The sections of a lesson, the one being read marked. */
export function LessonContents({ lesson, current, progress }: Props) {
  return (
    <ol className={styles['contents']}>
      {lesson.sections.map(({ id, title }) => (
        <li key={id}>
          <Link to={`#${id}`} aria-current={id === current ? 'location' : undefined}>
            {title}
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
