import { describe, expect, it } from 'vitest';
import {
  fillConf,
  fillManifest,
  headersFile,
  headersWith,
  KEPT_FOR_EVER,
  robotsFile,
  sitemapFile,
} from '#compiler/hosting.ts';
import { MANIFEST } from '#tests/support/manifest.ts';
import { CONF } from '#tests/support/nginx.ts';

const POLICY = `default-src 'none'; script-src 'self' 'sha256-$&='`;
const HEADERS = headersWith(POLICY);

describe('nginx.conf', () => {
  it('adds the headers that every host is told to', () => {
    const added = [...fillConf(CONF, POLICY).matchAll(/^ *add_header (\S+) "(.*)" always;$/gm)];
    expect(added.map(([, name, value]) => [name, value])).toEqual(HEADERS);
  });

  it('keeps the site out of frames also as it lies in the source', () => {
    expect(CONF).toContain(`add_header Content-Security-Policy "frame-ancestors 'none'" always;`);
  });

  it('keeps for ever what every host is told to', () => {
    const kept = [...CONF.matchAll(/^ *(\S+) +"(public[^"]*)";$/gm)];
    expect(kept.map(([, path, value]) => [path, value])).toEqual([['~/assets/', KEPT_FOR_EVER]]);
  });
});

describe('kubasic.yaml', () => {
  it('is told where the site stands, if that is known', () => {
    const filled = fillManifest(MANIFEST, 'https://example.org/sub/');
    expect(filled).toContain('\n              value: https://example.org/sub/\n');
    expect(filled).not.toContain('kubasic.example');
  });
});

describe('_headers', () => {
  it('says each header once for all files, and keeps only what has a hash in its name', () => {
    const [all = '', assets = ''] = headersFile('/', POLICY).split('/assets/*');
    expect(all.startsWith('/*\n')).toBe(true);
    expect(all.match(/^ {2}\S+: .+$/gm)).toHaveLength(HEADERS.length);
    expect(all).not.toContain('Cache-Control');
    expect(assets.trim()).toBe(`Cache-Control: ${KEPT_FOR_EVER}`);
  });

  it('holds for a site below a path', () => {
    const paths = headersFile('/some/sub/', POLICY).match(/^\S+$/gm);
    expect(paths).toEqual(['/some/sub/*', '/some/sub/assets/*']);
  });
});

describe('what search engines read', () => {
  it('lists the pages by their whole address, and not the ways to them', () => {
    const pages = ['/', '/learn/etcd/', '/k/old/', '/404/'];
    const sitemap = sitemapFile('https://example.org/sub/', pages);
    expect([...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)).toEqual([
      'https://example.org/sub/',
      'https://example.org/sub/learn/etcd/',
    ]);
  });

  it('names the sitemap only if the address of the site is known', () => {
    expect(robotsFile('https://example.org/')).toBe(
      'User-agent: *\nDisallow:\nSitemap: https://example.org/sitemap.xml\n',
    );
    expect(robotsFile(undefined)).toBe('User-agent: *\nDisallow:\n');
  });
});
