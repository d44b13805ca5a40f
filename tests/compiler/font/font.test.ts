import { convert } from 'fontverter';
import { describe, expect, it } from 'vitest';
import { charactersOf, cutFont } from '#compiler/font/font.ts';

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
});
