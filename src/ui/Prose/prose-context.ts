import { type ComponentType, createContext, type ReactNode } from 'react';

export type ProseLinkProps = { readonly href: string; readonly children?: ReactNode };

function PlainLink({ href, children }: ProseLinkProps): ReactNode {
  return children ?? href;
}

/** How links in compiled text are drawn: the app knows where they lead. */
export const ProseLinkContext = createContext<ComponentType<ProseLinkProps>>(PlainLink);

/** How a blank in a question is drawn: by its number from 0. Outside a question it is a line. */
export const ProseBlankContext = createContext<(blank: number) => ReactNode>(() => '____');

/** How a picture named in compiled text is drawn; without one its place stays empty. */
export const ProsePictureContext = createContext<ComponentType<{ readonly name: string }>>(
  () => null,
);

export type ProseMaskProps = { readonly keyword: string; readonly children?: ReactNode };

/** A word that is not hidden. */
export function Unmasked({ children }: ProseMaskProps): ReactNode {
  return children;
}

/** How a word that a reader hides from themselves is drawn. */
export const ProseMaskContext = createContext<ComponentType<ProseMaskProps>>(Unmasked);
