import { expect, it } from 'vitest';
import { openStylesheets } from '#compiler/page-css.ts';

const styleOf = (css: string, html: string) => openStylesheets([css])(html).style;
const PAGE = '<main class="a b" id="m"><p data-x="1">글</p></main>';

it('keeps the selectors of what a page has, in their order', () => {
  const css = '.a,.none{color:red}.none p{color:red}.b>p[data-x]{top:0}#m{left:0}.a{color:blue}';
  expect(styleOf(css, PAGE)).toBe('.a{color:red}.b>p[data-x]{top:0}#m{left:0}.a{color:blue}');
});

it('looks at nothing in :not() and :is(), which may be missing', () => {
  const css = '.a:not(.none){top:0}.a:is(.none,.b){left:0}';
  expect(styleOf(css, PAGE)).toBe(css);
});

it('keeps what script or the reader changes before the whole stylesheet is there', () => {
  const css = '[data-theme=dark] .a{top:0}.a:focus-visible{left:0}';
  expect(styleOf(css, PAGE)).toBe(css);
});

it('leaves out what answers a pointer, what is for paper and forced colours, and fonts', () => {
  const css =
    '.a:hover{top:0}.a:active,.b:focus{left:0}.a{cursor:pointer}.a::selection{color:red}' +
    '@media print{.a{top:0}}@media (forced-colors:active){.a{top:0}}@font-face{font-family:x}';
  expect(styleOf(css, PAGE)).toBe('.b:focus{left:0}');
});

it('keeps custom properties and motions that are used, also by one another', () => {
  const css =
    ':root{--one:var(--two);--two:1px;--three:var(--two)}' +
    '@keyframes turn{to{rotate:1turn}}@keyframes blink{to{opacity:0}}' +
    '@media (width<=48rem){.a{top:var(--one);animation:turn 1s}}';
  expect(styleOf(css, PAGE)).toBe(
    ':root{--one:var(--two);--two:1px}@keyframes turn{to{rotate:1turn}}' +
      '@media (width<=48rem){.a{top:var(--one);animation:turn 1s}}',
  );
});

it('takes from every stylesheet in turn, and says which ones a page has rules of', () => {
  const sheets = [
    'html{top:0}.a{color:red}',
    '.none{top:0}',
    '.a{color:blue}@keyframes x{to{top:0}}',
  ];
  expect(openStylesheets(sheets)(PAGE)).toEqual({
    style: 'html{top:0}.a{color:red}.a{color:blue}',
    used: [0, 2],
  });
});
