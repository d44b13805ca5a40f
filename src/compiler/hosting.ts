type Header = readonly [name: string, value: string];

/** What every answer of a host carries: the policy of the pages, and what stands for all sites. */
export function headersWith(policy: string): readonly Header[] {
  return [
    ['Content-Security-Policy', policy],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    [
      'Permissions-Policy',
      'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
    ],
    ['Referrer-Policy', 'no-referrer'],
    ['X-Content-Type-Options', 'nosniff'],
  ];
}

/** The address of a file under `assets/` holds a hash of what is in it: it never changes. */
export const KEPT_FOR_EVER = 'public, max-age=31536000, immutable';

/**
 * `_headers` as Netlify, Cloudflare and others read it. What is not under `assets/` is asked for
 * anew each time, the service worker too: that is what these hosts do by themselves, and a second
 * rule for the same header would be joined to the first.
 */
export function headersFile(base: string, policy: string): string {
  const all = headersWith(policy).map(([name, value]) => `  ${name}: ${value}`);
  return [`${base}*`, ...all, `${base}assets/*`, `  Cache-Control: ${KEPT_FOR_EVER}`, ''].join(
    '\n',
  );
}

/** The nginx configuration as it lies in the source, with the policy of this build. */
export function fillConf(conf: string, policy: string): string {
  return conf.replace(/(?<=add_header Content-Security-Policy ")[^"]*/, () => policy);
}

/** The Kubernetes manifest as it lies in the source, with the address of this site. */
export function fillManifest(manifest: string, root: string): string {
  return manifest.replace(/(?<=value: )https:\/\/kubasic\.example\/$/m, () => root);
}

/** Pages that are only ways to others, or say that nothing is there. */
const UNLISTED = /^\/(?:404|shell|[skq])\//;

/** `sitemap.xml` of the pages below `root`, the whole address of the site. */
export function sitemapFile(root: string, pages: readonly string[]): string {
  const urls = pages
    .filter((page) => !UNLISTED.test(page))
    .map((page) => `<url><loc>${root.replace(/\/$/, '')}${page}</loc></url>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}

/** `robots.txt`: all may be read; names the sitemap if the address of the site is known. */
export function robotsFile(root: string | undefined): string {
  const sitemap = root === undefined ? [] : [`Sitemap: ${root}sitemap.xml`];
  return ['User-agent: *', 'Disallow:', ...sitemap, ''].join('\n');
}
