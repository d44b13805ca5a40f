import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import type { FolderRead } from '#compiler/read-folder.ts';
import { groupFiles, type SourceFile } from '#compiler/source.ts';

const WORK = 'src/compiler/read-work.ts';
const FOLDER = 'node_modules/.cache/read';
/** Markdown is read through many small, short-lived objects: with more room few are ever copied. */
const resourceLimits = { maxYoungGenerationSizeMb: 32 };

/**
 * Reads every chapter folder as `readFolder` does, in their order, shared out to as many threads as
 * there are: in a build of many lessons nothing else takes as long.
 */
export async function readInThreads(
  root: string,
  files: readonly SourceFile[],
): Promise<readonly FolderRead[]> {
  const output = { entryFileNames: 'work.js' };
  await build({
    ...{ root, configFile: false, logLevel: 'warn' },
    build: { ssr: WORK, outDir: FOLDER, copyPublicDir: false, rolldownOptions: { output } },
  });
  const script = pathToFileURL(join(root, FOLDER, 'work.js'));
  const folders = groupFiles(files, () => {});
  const count = availableParallelism();
  const parts = Array.from({ length: count }, async (_, at): Promise<readonly FolderRead[]> => {
    const workerData = folders.filter((_one, place) => place % count === at);
    const [reads] = await once(new Worker(script, { workerData, resourceLimits }), 'message');
    return reads;
  });
  const reads = await Promise.all(parts);
  return folders.flatMap((_, place) => reads[place % count]?.[Math.floor(place / count)] ?? []);
}
