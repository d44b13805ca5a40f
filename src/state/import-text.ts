/** More than any learner's log; reading it would hold the page up. */
const LARGEST_FILE = 5_000_000;
const MOST_ROWS = 300_000;

/** The text of a file to import, or why there is none: a verdict of `openSave`'s kind. */
export async function importText(
  file: Blob,
): Promise<
  | string
  | { readonly state: 'too-large' }
  | { readonly state: 'broken'; readonly reason: 'not-json' }
> {
  if (file.size > LARGEST_FILE) return { state: 'too-large' };
  // A file on another machine, or one that was moved since it was chosen, cannot be read.
  const bytes = await file.arrayBuffer().catch(() => undefined);
  const text = bytes && decodeText(new Uint8Array(bytes));
  if (text === undefined) return { state: 'broken', reason: 'not-json' };
  return text.split(';', MOST_ROWS).length === MOST_ROWS ? { state: 'too-large' } : text;
}

/**
 * A file's bytes as text: UTF-8, or UTF-16 where its mark or its zero bytes say so (editors on
 * Windows save JSON so). Undefined when the bytes are no text.
 */
function decodeText(bytes: Uint8Array): string | undefined {
  const [a, b] = bytes;
  const encoding =
    (a === 0xff && b === 0xfe) || (a !== 0 && b === 0)
      ? 'utf-16le'
      : (a === 0xfe && b === 0xff) || (a === 0 && b !== 0 && b !== undefined)
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
