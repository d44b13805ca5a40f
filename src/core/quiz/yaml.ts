import { parseAllDocuments } from 'yaml';

/**
 * Whether a mended YAML says what is wanted: the same text but for blank lines and spaces at line
 * ends, or other text that reads as the same documents.
 */
export function sameYaml(typed: string, mended: string): boolean {
  if (linesOf(typed).join('\n') === linesOf(mended).join('\n')) return true;
  const [given, wanted] = [read(typed), read(mended)];
  return given.fault === undefined && wanted.fault === undefined && given.text === wanted.text;
}

/** The number, from 1, of the first line that cannot be read as YAML; undefined when all can. */
export function unreadableLine(text: string): number | undefined {
  return read(text).fault;
}

/** Numbers, from 1, of the lines that do not stand in the mended text, in its order. */
export function faultLines(text: string, mended: string): readonly number[] {
  const [given, wanted] = [text.split(/\r?\n/).map(plain), linesOf(mended)];
  // Longest common subsequence: lengths for every pair of rests, then one walk along it.
  const common = Array.from({ length: given.length + 1 }, () =>
    Array.from({ length: wanted.length + 1 }, () => 0),
  );
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = given.length - 1; i >= 0; i--) {
    for (let j = wanted.length - 1; j >= 0; j--) {
      const row = common[i];
      if (!row) continue;
      row[j] = given[i] === wanted[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const faults: number[] = [];
  let j = 0;
  for (let i = 0; i < given.length; i++) {
    while (j < wanted.length && given[i] !== wanted[j] && at(i, j + 1) === at(i, j)) j++;
    if (j < wanted.length && given[i] === wanted[j]) j++;
    else if (given[i] !== '') faults.push(i + 1);
  }
  return faults;
}

function plain(line: string): string {
  return line.normalize('NFC').trimEnd();
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map(plain)
    .filter((line) => line !== '');
}

/** YAML 1.1, as `kubectl` reads it (sigs.k8s.io/yaml): the documents as one text, or the fault. */
function read(text: string): { readonly text: string; readonly fault: number | undefined } {
  const documents = parseAllDocuments(text, { version: '1.1', logLevel: 'silent' });
  if (!Array.isArray(documents)) return { text: '', fault: undefined };
  const error = documents.flatMap(({ errors }) => errors)[0];
  if (error) return { text: '', fault: error.linePos?.[0].line ?? 1 };
  try {
    const values = documents
      .map((document): unknown => document.toJS({ maxAliasCount: 10 }))
      // `kubectl` skips a document with nothing in it, as behind a closing `---`.
      .filter((value) => value !== null);
    return { text: sorted(values), fault: undefined };
  } catch {
    // Aliases that go round or explode: no manuscript of the course has any.
    return { text: '', fault: 1 };
  }
}

/** A value as one text in which the order of keys does not count. */
function sorted(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    ) ?? ''
  );
}
