import { pagePolicy } from '#compiler/csp.ts';
import { openStylesheets } from '#compiler/page-css.ts';

const HOISTED = /^(?:<title\b[^>]*>[^<]*<\/title>|<(?:meta|link)\b[^>]*\/?>)+/;

/** The page that Vite wrote, without what would block its paint: the names of the app's files. */
export type Built = {
  readonly html: string;
  readonly app: string;
  /** Every stylesheet, in the order of the cascade. */
  readonly sheets: readonly string[];
  readonly font: string;
  /** What the app imports at once. */
  readonly ahead: readonly string[];
};

export function readBuilt(html: string): Built {
  const found = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, address = '']) => address);
  const scripts = /\s*<script type="module"[^>]* src="([^"]*)"><\/script>/g;
  const links = /\s*<link rel="stylesheet"[^>]* href="([^"]*)">/g;
  const lists = /\s*<meta name="kubasic-sheets" content="([^"]*)">/g;
  const modules = /\s*<link rel="modulepreload"[^>]* href="([^"]*)">/g;
  const fonts = /\s*<meta name="kubasic-font" content="([^"]*)">/g;
  const [app] = found(scripts);
  const sheets = found(lists).flatMap((list) => list.split(' '));
  const [font] = found(fonts);
  if (!app || sheets.length === 0 || !font)
    throw new Error('the built index.html has no script, style or font');
  return {
    html: [scripts, links, lists, modules, fonts].reduce(
      (rest, found) => rest.replaceAll(found, ''),
      html,
    ),
    app,
    sheets,
    font,
    ahead: found(modules),
  };
}

/** A page's markup, and the data files that it shows. */
export type Drawn = { readonly html: string; readonly data: readonly string[] };

/**
 * Makes pages of rendered markup, given the text of each stylesheet. Nothing in them blocks the first
 * paint: each has its own part of the stylesheets inlined, and the inline script loads those whole.
 * The data a page shows is named for the app, which asks for it first of all.
 */
export function openTemplate(built: Built, css: readonly string[], script: string) {
  const { html, app, sheets, font, ahead } = built;
  const styleOf = openStylesheets(css);
  const parts = [...ahead, app].join(' ');
  return ({ html: markup, data }: Drawn): string => {
    const hoisted = HOISTED.exec(markup)?.[0] ?? '';
    const body = markup.slice(hoisted.length);
    const { style, used } = styleOf(body);
    const whole = used.flatMap((at) => sheets[at] ?? []);
    const files = `data-sheets="${whole.join(' ')}" data-font="${font}" data-parts="${parts}"`;
    const first = `<script ${files}>${script}</script>`;
    const links = whole.map((sheet) => `<link rel="stylesheet" href="${sheet}">`).join('');
    const policy = pagePolicy({ script, style });
    const early = `<meta http-equiv="Content-Security-Policy" content="${policy}">${first}`;
    return html
      .replace(/<meta charset="[^"]*" ?\/?>/, (charset) => charset + early)
      .replace('</head>', () => `${hoisted}<style>${style}</style></head>`)
      .replace(
        '<div id="root"></div>',
        () => `<div id="root" data-load="${data.join(' ')}">${body}</div>`,
      )
      .replace('</body>', () => `<noscript>${links}</noscript></body>`);
  };
}
