import { expect, it } from 'vitest';
import { compileCourse } from '#compiler/compile-course.ts';
import { fillTemplate } from '#compiler/prerender.ts';
import { redirectPage, redirectsOf } from '#compiler/redirect-pages.ts';
import { outlineOf } from '#core/course/outline.ts';
import { manuscripts } from '#tests/support/manuscripts.ts';

const outline = outlineOf(compileCourse(manuscripts()).course);

it('moves what React hoists before the markup into the head', () => {
  const template = '<head></head><body><div id="root"></div></body>';
  const page = fillTemplate(
    template,
    '<title>$& 제목</title><meta name="a" content="b"/><main>글</main>',
  );
  expect(page).toBe(
    '<head><title>$& 제목</title><meta name="a" content="b"/></head><body><div id="root"><main>글</main></div></body>',
  );
});

it('gives every section, question and keyword a short address, old names too', () => {
  const aliased = { ...outline, forwarding: { aliases: { 's:old': 's:first' }, retired: {} } };
  const addresses = redirectsOf(aliased).map(({ from, to }) => `${from} -> ${to}`);
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
