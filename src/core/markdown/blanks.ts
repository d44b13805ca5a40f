/**
 * Blanks in a question are written `____`. Markdown reads underscores as emphasis in some places,
 * so they are swapped for private-use characters of the same length before parsing (positions stay
 * true) and become inputs in the tree.
 */
const BLANK = '\uE000\uE000\uE000\uE000';

/** The source with every `____` made safe for a Markdown parser; same length. */
export function markBlanks(source: string): string {
  return source.replaceAll(/(?<!_)____(?!_)/g, BLANK);
}

/** The text between blanks: one piece more than there are blanks. */
export function splitAtBlanks(text: string): readonly string[] {
  return text.split(BLANK);
}
