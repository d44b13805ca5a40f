import { type ComponentProps, type ElementType, useContext } from 'react';
import { BlockBoundary } from '#ui/BlockBoundary.tsx';
import { CodeBlock } from '#ui/Prose/CodeBlock.tsx';
import styles from '#ui/Prose/Prose.module.css';
import {
  ProseBlankContext,
  ProseLinkContext,
  ProseMaskContext,
  ProsePictureContext,
} from '#ui/Prose/prose-context.ts';

const ALERTS: Readonly<Record<string, string>> = {
  note: '지금은',
  important: '노트 바로잡기',
  tip: '알아두기',
  warning: '주의',
  caution: '위험',
};

function Quote({ className, children }: ComponentProps<'blockquote'>) {
  const kind = /alert-(\w+)/.exec(className ?? '')?.[1];
  const label = kind === undefined ? undefined : ALERTS[kind];
  if (!label) return <blockquote>{children}</blockquote>;
  return (
    <div role="note" aria-label={label} className={`${styles['alert']} ${styles[`alert-${kind}`]}`}>
      <p className={styles['alert-label']}>{label}</p>
      {children}
    </div>
  );
}

function Anchor({ href, children }: ComponentProps<'a'>) {
  const Link = useContext(ProseLinkContext);
  return href ? <Link href={href}>{children}</Link> : children;
}

/** A wide table scrolls by itself, so that the page never does. */
function Table({ children }: ComponentProps<'table'>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <div className={styles['table']} tabIndex={0}>
      <table>{children}</table>
    </div>
  );
}

function Blank(props: ComponentProps<'input'>) {
  const draw = useContext(ProseBlankContext);
  const blank: unknown = Reflect.get(props, 'data-blank');
  if (typeof blank === 'string') return draw(Number(blank));
  return <input type="checkbox" checked={props.checked ?? false} readOnly disabled />;
}

function Figure(props: ComponentProps<'figure'>) {
  const Picture = useContext(ProsePictureContext);
  const name: unknown = Reflect.get(props, 'data-picture');
  if (typeof name !== 'string') return <figure>{props.children}</figure>;
  return (
    <BlockBoundary>
      <Picture name={name} />
    </BlockBoundary>
  );
}

function Span(props: ComponentProps<'span'>) {
  const Mask = useContext(ProseMaskContext);
  const keyword: unknown = Reflect.get(props, 'data-mask');
  return typeof keyword === 'string' ? (
    <Mask keyword={keyword}>{props.children}</Mask>
  ) : (
    <span {...props} />
  );
}

/** The one map from Markdown elements to what is drawn, for both doors. */
export const proseComponents: Readonly<Record<string, ElementType>> = {
  a: Anchor,
  blockquote: Quote,
  figure: Figure,
  input: Blank,
  pre: CodeBlock,
  span: Span,
  table: Table,
};
