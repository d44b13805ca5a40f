import { expect, it } from 'vitest';
import { createSettings } from '#state/settings.ts';

function open(text: string | null) {
  const texts = new Map(text === null ? [] : [['kubasic.settings', text]]);
  const settings = createSettings({
    read: (key) => texts.get(key) ?? null,
    write: (key, value) => !!texts.set(key, value),
    watch: () => () => {},
  });
  settings.start();
  return { settings, texts };
}

it('remembers the theme', () => {
  const { settings, texts } = open(null);
  settings.getState().setTheme('dark');
  expect(open(texts.get('kubasic.settings') ?? null).settings.getState().theme).toBe('dark');
});

it('falls back to the system for a value it does not know', () => {
  expect(open('{"theme":"purple"}').settings.getState().theme).toBe('system');
});
