import { useContext } from 'react';
import { Link } from 'react-router-dom';
import styles from '#app/CourseLink.module.css';
import { KeywordPopoverContext } from '#app/KeywordPopover.tsx';
import { paths } from '#core/course/paths.ts';
import type { ProseLinkProps } from '#ui/Prose/prose-context.ts';

/** A link in compiled text: a keyword opens its meaning, another place of the course is gone to. */
export function CourseLink({ href, children }: ProseLinkProps) {
  const openKeyword = useContext(KeywordPopoverContext);
  const [, id] = /^\/k\/([^/]+)\/?$/.exec(href) ?? [];
  if (id) {
    return (
      <Link
        to={paths.keyword(id)}
        className={styles['keyword']}
        aria-haspopup="dialog"
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          // A browser without popovers goes to the keyword's own page.
          if (!('showPopover' in event.currentTarget)) return;
          event.preventDefault();
          openKeyword(id, event.currentTarget);
        }}
      >
        {children}
      </Link>
    );
  }
  if (href.startsWith('/')) {
    // A file that is served with the site lies below its base path, but is no page of the app.
    return (
      <Link to={href} reloadDocument={href.startsWith('/deploy/')}>
        {children}
      </Link>
    );
  }
  return (
    <a href={href} rel="noreferrer">
      {children}
    </a>
  );
}
