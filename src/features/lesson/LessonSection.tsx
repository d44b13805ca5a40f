import { memo } from 'react';
import { paths } from '#core/course/paths.ts';
import type { Prose, Section } from '#core/course/types.ts';
import styles from '#features/lesson/LessonSection.module.css';
import { InlineProse, TreeProse } from '#ui/Prose/TreeProse.tsx';
import { ShareButton } from '#ui/ShareButton.tsx';

type Props = {
  readonly section: Section;
  /** What is shown of it, with its words hidden or not. */
  readonly title: Prose;
  readonly prose: Prose;
  /** Whether to draw more than fills a screen. */
  readonly isWhole: boolean;
  /** Whether the reader was sent to it. */
  readonly isPassage: boolean;
};

/** One section of a lesson; drawn anew only for another text. */
export const LessonSection = memo(({ section, title, prose, isWhole, isPassage }: Props) => (
  <section
    id={section.id}
    aria-labelledby={`${section.id}-title`}
    className={styles['section']}
    data-passage={isPassage || undefined}
  >
    <div className={styles['head']}>
      <h2 id={`${section.id}-title`} tabIndex={-1}>
        <InlineProse tree={title} />
      </h2>
      <ShareButton
        about={section.title}
        path={paths.shortSection(section.id)}
        markdown={async () => (await import('#practice/markdown.ts')).sectionMarkdown(section)}
      />
    </div>
    <TreeProse tree={isWhole ? prose : prose.slice(0, FIRST_BLOCKS)} />
    {isWhole && <span data-end-of={section.id} aria-hidden="true" />}
  </section>
));

/** With one block of its first section, a screen is full. */
const FIRST_BLOCKS = 1;
