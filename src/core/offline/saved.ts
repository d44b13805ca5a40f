/** How much of the course is kept on this machine, to be read without a network. */
export type Saved = {
  readonly files: number;
  readonly allFiles: number;
  readonly bytes: number;
  readonly allBytes: number;
};

/** What a page asks of its service worker, and what comes back through the port sent along. */
export type WorkerAsk = {
  /** Answered with `Saved`, at any time of the worker's life. */
  readonly 'how-much': null;
  /** Fetches what is missing; answered with `Saved`. */
  readonly save: null;
  /** Whether a file, by its address, is of the worker's build; answered with a boolean. */
  readonly knows: string;
  /** A waiting worker becomes the one in charge. */
  readonly 'take-over': null;
};
export type WorkerMessage = {
  readonly [Kind in keyof WorkerAsk]: { readonly kind: Kind; readonly about: WorkerAsk[Kind] };
}[keyof WorkerAsk];

/** An answer of a worker, which may be of any build. */
export function readSaved(answer: unknown): Saved | undefined {
  const stored = typeof answer === 'object' && answer !== null ? answer : {};
  const [files, allFiles, bytes, allBytes] = ['files', 'allFiles', 'bytes', 'allBytes'].map(
    (name): unknown => Reflect.get(stored, name),
  );
  if (!isCount(files) || !isCount(allFiles) || !isCount(bytes) || !isCount(allBytes))
    return undefined;
  return { files, allFiles, bytes, allBytes };
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0;
}

export function isWhole({ files, allFiles }: Saved): boolean {
  return files === allFiles;
}

/** The share that is kept, in hundredths; 100 is only said when nothing is missing. */
export function percentOf(saved: Saved): number {
  if (isWhole(saved)) return 100;
  return Math.min(99, Math.floor((100 * saved.bytes) / saved.allBytes));
}

/** A size as people say it: `1.4 MB`, and below a tenth of that `90 KB`. */
export function sizeWords(bytes: number): string {
  return bytes < 100_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
