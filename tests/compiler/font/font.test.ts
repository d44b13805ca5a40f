import { readFile } from 'node:fs/promises';
import { convert } from 'fontverter';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import { describe, expect, it } from 'vitest';
import { charactersOf, cutFont } from '#compiler/font/font.ts';
import { GRID } from '#compiler/font/round-outlines.ts';

describe('the font cut for the course', () => {
  it('holds each printable character of the texts once, and all of ASCII', () => {
    const characters = charactersOf(['파드는\n파드', '“쿠버네티스”']);
    expect(characters).toContain('파');
    expect(characters).toContain('“');
    expect(characters).toContain('~');
    expect(characters).not.toContain('\n');
    expect(new Set(characters).size).toBe([...characters].length);
  });

  it('takes letters in parts as the syllable they make', () => {
    expect(charactersOf(['파드'.normalize('NFD')])).toBe(charactersOf(['파드']));
  });

  it('goes by a name of its own and keeps the copyright of the one it was cut from', async () => {
    const font = await convert(await cutFont(charactersOf(['가'])), 'sfnt');
    const wide = new TextDecoder('utf-16be');
    const text = wide.decode(font) + wide.decode(font.subarray(1));
    expect(text.includes('Kubasic UI')).toBe(true);
    expect(text.includes('Kil Hyung-jin')).toBe(true);
    expect(text.includes('Pretendard')).toBe(false);
  });

  it('is drawn as the one it was cut from, in each weight, a hair aside at most', async () => {
    const characters = '가컨뷁g@“'.normalize('NFC');
    const whole = 'node_modules/pretendard/dist/web/variable/woff2/PretendardVariable.woff2';
    const original = open(await convert(await readFile(whole), 'sfnt'));
    const ours = open(await convert(await cutFont(charactersOf([characters])), 'sfnt'));
    for (const weight of [400, 550, 700]) {
      for (const font of [original, ours]) font.setVariations([new Variation('wght', weight)]);
      for (const character of characters) {
        const there = drawn(original, character);
        const here = drawn(ours, character);
        expect(here.shape).toBe(there.shape);
        const aside = here.points.map((value, at) => Math.abs(value - (there.points[at] ?? 0)));
        expect(Math.max(...aside)).toBeLessThanOrEqual(GRID * 1.5);
        expect(Math.abs(here.width - there.width)).toBeLessThanOrEqual(weight === 400 ? 0 : GRID);
      }
    }
  });
});

function open(font: Uint8Array): Font {
  return new Font(new Face(new Blob(font)));
}

function drawn(font: Font, character: string) {
  const glyph = font.nominalGlyph(character.codePointAt(0) ?? 0) ?? 0;
  const steps = font.glyphToJson(glyph);
  return {
    shape: steps.map(({ type }) => type).join(''),
    points: steps.flatMap(({ values }) => values),
    width: font.glyphHAdvance(glyph),
  };
}
