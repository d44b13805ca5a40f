import type { ComponentProps } from 'react';
import Markdown from 'react-markdown';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import { proseComponents } from '#ui/Prose/components.tsx';
import styles from '#ui/Prose/Prose.module.css';

type Props = {
  readonly source: string;
  /** The course's own rules for the tree (alerts, file titles), which the compiler applies too. */
  readonly plugins: NonNullable<ComponentProps<typeof Markdown>['rehypePlugins']>;
};

/** Links lead to the web or within the site, images come from the site: nothing else is followed. */
function safeAddress(address: string, attribute: string): string | undefined {
  const isOwn = /^\/(?![/\\])|^#|^lesson\.md#/.test(address);
  const isWeb = attribute === 'href' && /^https?:\/\//i.test(address);
  return isOwn || isWeb ? address : undefined;
}

/** Markdown known only at run time; the reference that the compiled tree must equal. */
export function SourceProse({ source, plugins }: Props) {
  return (
    <div className={styles['prose']}>
      <Markdown
        remarkPlugins={[remarkGfm, remarkCjkFriendly]}
        rehypePlugins={plugins}
        components={proseComponents}
        urlTransform={safeAddress}
      >
        {source}
      </Markdown>
    </div>
  );
}
