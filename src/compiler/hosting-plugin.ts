import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { create } from 'tar';
import type { Plugin } from 'vite';
import { headerPolicy } from '#compiler/csp.ts';
import { fillConf, fillManifest, headersFile } from '#compiler/hosting.ts';
import { inlineScript } from '#compiler/inline-script.ts';
import { precompress } from '#compiler/precompress.ts';

/** The whole site as one file: what `public/deploy/kubasic.yaml` puts into its pods. */
const ARCHIVE = 'deploy/site.tar.gz';

type Options = {
  /** Where the site will stand, without its base path; empty if it is not known. */
  readonly site: string;
  readonly compress: boolean;
};

/**
 * When the pages are written: the files that tell hosts how to serve them, then compressed copies
 * beside all files, then the archive of it all.
 */
export function hostingPlugin({ site, compress }: Options): Plugin {
  return {
    name: 'kubasic:hosting',
    buildApp: {
      order: 'post',
      async handler({ config: { root, base, build, logger } }) {
        const out = resolve(root, build.outDir);
        const policy = headerPolicy(await inlineScript(root));
        await writeFile(join(out, '_headers'), headersFile(base, policy));
        await change(join(out, 'deploy/nginx.conf'), (text) => fillConf(text, policy));
        if (site !== '') {
          await change(join(out, 'deploy/kubasic.yaml'), (text) => fillManifest(text, site + base));
        }
        if (!compress) return;
        logger.info(`파일 ${await precompress(out)}개를 미리 압축했습니다.`);
        await pack(out);
      },
    },
  };
}

async function change(path: string, by: (text: string) => string): Promise<void> {
  await writeFile(path, by(await readFile(path, 'utf8')));
}

/** The same site gives the same bytes, so that a mirror does not fetch it again. */
async function pack(out: string): Promise<void> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.br'))
    .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1))
    .sort();
  const file = join(out, ARCHIVE);
  await create({ cwd: out, gzip: true, portable: true, mtime: new Date(0), file }, files);
}
