import { readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(?:conf|css|html|js|json|svg|txt|webmanifest|xml|yaml)$/;

/** Below one network packet little is saved: it is worth it for what a page asks for besides itself. */
const SMALLEST = { asset: 256, page: 1024 };

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);

/**
 * Writes a `.br` and a `.gz` beside every text file of a folder that is worth it, for hosts that
 * send what lies ready. Gives the count of files that got them.
 */
export async function precompress(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && TEXT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  let count = 0;
  // Lanes that share one queue: no more files in memory at a time than there are threads for them.
  const queue = files.values();
  const lane = async () => {
    for (const file of queue) if (await compress(file)) count++;
  };
  await Promise.all(Array.from({ length: availableParallelism() * 2 }, lane));
  return count;
}

async function compress(file: string): Promise<boolean> {
  const text = await readFile(file);
  const isAsset = file.includes(`${sep}assets${sep}`);
  if (text.length < (isAsset ? SMALLEST.asset : SMALLEST.page)) return false;
  // The last step of quality costs thrice the time for 1.5 %: it is for code, not for texts.
  const quality = dirname(file).endsWith(`${sep}assets`) ? 11 : 10;
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  const params = { [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_SIZE_HINT]: text.length };
  await Promise.all([
    asBrotli(text, { params }).then((bytes) => writeFile(`${file}.br`, bytes)),
    asGzip(text, { level: 9 }).then((bytes) => writeFile(`${file}.gz`, bytes)),
  ]);
  return true;
}
