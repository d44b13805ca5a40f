import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { giveOwnName } from '#compiler/font/own-name.ts';
import { GRID, roundOutlines } from '#compiler/font/round-outlines.ts';

const CACHE = 'node_modules/.cache/font';
/** What the interface uses of it: regular to bold, figures of one width, pairs of Latin letters. */
const CUT = {
  keepFeatures: ['tnum', 'kern'],
  variationAxes: { wght: { min: 400, max: 700 } },
} as const;

/**
 * Cuts Pretendard to the characters of the course (`texts`) and of the built scripts, and
 * names the file in the built page (`compiler/page.ts`). Loading it is `app/font.ts`'s.
 */
export function fontPlugin(texts: () => Promise<readonly string[]>): Plugin {
  let base = '/';
  let file = '';
  return {
    name: 'kubasic:font',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    configResolved: (config) => {
      base = config.base;
    },
    generateBundle: {
      order: 'pre',
      async handler(_, bundle) {
        const scripts = Object.values(bundle).flatMap((o) => (o.type === 'chunk' ? [o.code] : []));
        const source = await cutFont(charactersOf([...scripts, ...(await texts())]));
        file = `assets/kubasic-sans-${hashOf(source)}.woff2`;
        this.emitFile({ type: 'asset', fileName: file, source });
        const licence = await readFile(pretendard('LICENSE.txt'), 'utf8');
        this.emitFile({ type: 'asset', fileName: 'assets/kubasic-sans-OFL.txt', source: licence });
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { name: 'kubasic-font', content: base + file },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}

/** Every printable character of the texts, each once, in order. */
export function charactersOf(texts: readonly string[]): string {
  const seen = new Uint8Array(0x110000);
  for (let ascii = 0x20; ascii < 0x7f; ascii++) seen[ascii] = 1;
  for (const text of texts) {
    const composed = text.normalize('NFC');
    for (let at = 0; at < composed.length; at++) {
      const point = composed.codePointAt(at) ?? 0;
      seen[point] = 1;
      if (point > 0xffff) at++;
    }
  }
  return Array.from(seen.keys())
    .filter((point) => point >= 0x20 && seen[point] === 1)
    .map((point) => String.fromCodePoint(point))
    .join('');
}

/** The font with these characters only; kept by what it was made from, so that it is cut once. */
export async function cutFont(characters: string): Promise<Uint8Array> {
  const whole = await readFile(pretendard('web/variable/woff2/PretendardVariable.woff2'));
  const madeFrom = JSON.stringify([characters, hashOf(whole), CUT, GRID]);
  const kept = join(CACHE, `${hashOf(madeFrom)}.woff2`);
  try {
    return await readFile(kept);
  } catch {
    // Not cut yet.
  }
  const cut = await subsetFont(whole, characters, { ...CUT, targetFormat: 'sfnt' });
  const font = await convert(giveOwnName(roundOutlines(cut)), 'woff2');
  await mkdir(dirname(kept), { recursive: true });
  await writeFile(kept, font);
  return font;
}

function pretendard(path: string): string {
  const home = dirname(createRequire(import.meta.url).resolve('pretendard/package.json'));
  return join(home, 'dist', path);
}

function hashOf(source: string | Uint8Array): string {
  return createHash('sha256').update(source).digest('hex').slice(0, 10);
}
