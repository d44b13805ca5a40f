import { createHash } from 'node:crypto';

/** What a page may run and look like: its inline texts, word for word. */
type Inline = {
  readonly script: string;
  /** The inlined style of one page; without it the policy is that of all pages. */
  readonly style?: string;
};

/** The one Trusted Types policy there may be: for the address of a worker, the only such need. */
const TRUSTED_POLICY = 'kubasic';

/** The policy that a page carries in its head: nothing but our own files and its own inline texts. */
export function pagePolicy({ script, style }: Inline): string {
  return [
    `default-src 'none'`,
    `script-src 'self' ${hashOf(script)}`,
    // A header stands for all pages; each page's own policy narrows it to the one style it has.
    `style-src 'self' ${style === undefined ? `'unsafe-inline'` : hashOf(style)}`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `worker-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types ${TRUSTED_POLICY}`,
  ].join('; ');
}

/** The same as a header, for hosts that send one: it also keeps the site out of other sites' frames. */
export function headerPolicy(script: string): string {
  return `${pagePolicy({ script })}; frame-ancestors 'none'`;
}

/** The policy of a page that only leads on; browsers show our icon beside its address. */
export const REDIRECT_POLICY = `default-src 'none'; img-src 'self'; base-uri 'none'; form-action 'none'`;

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
