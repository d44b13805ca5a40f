import { Link } from 'react-router-dom';
import { paths } from '#core/course/paths.ts';
import { useMissedItems } from '#practice/use-missed-items.ts';
import controls from '#ui/controls.module.css';

type Props = { readonly lesson: string; readonly checkpoint: readonly string[] };

/** The way to the questions of a lesson, and of the one before it, that went wrong. */
export default function MissedLink({ lesson, checkpoint }: Props) {
  const missed = useMissedItems(checkpoint);
  if (missed.length === 0) return null;
  return (
    <Link className={controls['secondary']} to={paths.missed(lesson)}>
      놓친 {missed.length}문항 다시 풀기
    </Link>
  );
}
