import { useContext } from 'react';
import { Link } from 'react-router-dom';
import styles from '#app/CourseLink.module.css';
import { KeywordPopoverContext } from '#app/KeywordPopover.tsx';
import { resolveAlias } from '#core/course/forwarding.ts';
import { lessonsOf } from '#core/course/outline.ts';
import { paths } from '#core/course/paths.ts';
import { outline } from '#course/course.ts';
import type { ProseLinkProps } from '#ui/Prose/prose-context.ts';

/** A link in compiled text: a keyword opens its meaning, a section leads to its passage. */
export function CourseLink({ href, children }: ProseLinkProps) {
  const openKeyword = useContext(KeywordPopoverContext);
  const [, kind, id = ''] = /^\/([skq])\/([^/]+)\/?$/.exec(href) ?? [];
  if (kind === 'k') {
    return (
      <Link
        to={paths.keyword(id)}
        className={styles['keyword']}
        aria-haspopup="dialog"
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          openKeyword(id, event.currentTarget);
        }}
      >
        {children}
      </Link>
    );
  }
  if (kind === 's') {
    const section = resolveAlias(`s:${id}`, outline.forwarding).slice(2);
    const lesson = lessonsOf(outline).find((l) => l.sections.some((s) => s.id === section));
    return <Link to={lesson ? paths.lesson(lesson.id, section) : href}>{children}</Link>;
  }
  if (kind === 'q') return <Link to={href}>{children}</Link>;
  return (
    <a href={href} rel="noreferrer">
      {children}
    </a>
  );
}
