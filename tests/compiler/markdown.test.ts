import fc from 'fast-check';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { parseMarkdown } from '#compiler/markdown.ts';

const gfm = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly);

it('reads any text as GFM does, with addresses and without', () => {
  const piece = fc.constantFrom(
    ...['a', '파드', ' ', '\n', '\n\n', '.', '-', '*', '`', '~~', '|', '|-|', '[ ]', '[^1]', '#'],
    ...['@', '&#64;', '\\', 'w', 'WWW', 'www.', 'http', 's', '://', 'b.kr', '<', '>', '(', ')'],
  );
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, (markdown) => {
      expect(parseMarkdown(markdown)).toEqual(gfm.parse(markdown));
    }),
    { numRuns: 500 },
  );
});
