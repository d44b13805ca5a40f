import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { compileCourse } from '#compiler/compile-course.ts';
import { openTemplate, readBuilt } from '#compiler/page.ts';
import { redirectPage, redirectsOf } from '#compiler/redirect-pages.ts';
import { outlineOf } from '#core/course/outline.ts';
import { manuscripts } from '#tests/support/manuscripts.ts';

const outline = outlineOf(compileCourse(manuscripts()).course);

const built = readBuilt(`<html><head><meta charset="utf-8" />
<meta name="kubasic-font" content="/sub/font.woff2">
<script type="module" crossorigin src="/sub/app.js"></script>
<link rel="modulepreload" crossorigin href="/sub/part.js">
<link rel="stylesheet" crossorigin href="/sub/all.css">
<meta name="kubasic-sheets" content="/sub/all.css /sub/other.css /sub/screen.css">
</head><body><div id="root"></div></body></html>`);

it('moves what React hoists before the markup into the head, and names the data of the page', () => {
  const page = openTemplate(
    built,
    [],
    '',
  )({
    html: '<title>$& 제목</title><main>글</main>',
    data: ['forwarding', 'lesson/a'],
  });
  expect(page).toContain('<title>$& 제목</title><style></style></head>');
  expect(page).toContain('<div id="root" data-load="forwarding lesson/a"><main>글</main></div>');
});

it('lets nothing block the first paint: a style of its own, and a script that loads the rest', () => {
  const css = [
    'main{color:red}@media print{main{color:#000}}',
    '.other{color:blue}',
    'main{margin:0}',
  ];
  const page = openTemplate(built, css, 'start()')({ html: '<main>글</main>', data: [] });
  expect(page).toContain('<style>main{color:red}main{margin:0}</style>');
  expect(page).toContain(
    '<script data-sheets="/sub/all.css /sub/screen.css" data-font="/sub/font.woff2" data-parts="/sub/part.js /sub/app.js">start()</script>',
  );
  expect(page.replaceAll(/<noscript>.*<\/noscript>/g, '')).not.toMatch(/<link|src=/);
});

it('lets a page run and look like nothing but its own inline texts and our files', () => {
  const page = openTemplate(
    built,
    ['main{color:red}'],
    'start()',
  )({ html: '<main>글</main>', data: [] });
  const policy = /content="(default-src[^"]*)"/.exec(page)?.[1];
  const hash = (text: string) => createHash('sha256').update(text).digest('base64');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`script-src 'self' 'sha256-${hash('start()')}'`);
  expect(policy).toContain(`style-src 'self' 'sha256-${hash('main{color:red}')}'`);
  expect(policy).not.toContain('unsafe');
});

it('gives every section, question and keyword a short address, old names too', () => {
  const forwarding = { aliases: { 's:old': 's:first' }, retired: {} };
  const addresses = redirectsOf(outline, forwarding).map(({ from, to }) => `${from} -> ${to}`);
  expect(addresses).toEqual([
    '/s/first/ -> /learn/intro/#first',
    '/s/second/ -> /learn/intro/#second',
    '/q/smallest/ -> /quiz/intro/#smallest',
    '/k/pod/ -> /keywords/pod/',
    '/s/old/ -> /learn/intro/#first',
  ]);
});

it('draws a short link that works below a path and says what it is when shared', () => {
  const page = redirectPage(
    { from: '/s/a/', to: '/learn/b/#a', title: '<제목>', description: '설명' },
    'https://example.org/sub/',
  );
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/sub/learn/b/#a">');
  expect(page).toContain('<link rel="canonical" href="https://example.org/sub/learn/b/">');
  expect(page).toContain('<meta property="og:title" content="&lt;제목&gt;">');
});
