import { expect, it } from 'vitest';
import { DEFAULT_KEYS } from '#core/keys/keymap.ts';
import { withRecent } from '#core/save/settings.ts';
import type { Found } from '#core/search/found.ts';
import { noShelf } from '#platform/shelf.ts';
import { createSettings } from '#state/settings.ts';

function open(text: string | null) {
  const texts = new Map(text === null ? [] : [['kubasic.settings', text]]);
  const settings = createSettings({
    ...noShelf,
    read: (key) => texts.get(key) ?? null,
    write: (key, value) => {
      texts.set(key, value);
      return 'kept';
    },
  });
  settings.start();
  return { settings, texts };
}

it('remembers the theme', () => {
  const { settings, texts } = open(null);
  settings.getState().change({ theme: 'dark', newPerDay: 20 });
  expect(open(texts.get('kubasic.settings') ?? null).settings.getState().theme).toBe('dark');
  expect(open(texts.get('kubasic.settings') ?? null).settings.getState().newPerDay).toBe(20);
});

it('falls back to the system for a value it does not know', () => {
  expect(open('{"theme":"purple"}').settings.getState().theme).toBe('system');
});

it('reads the theme as it was kept before there was more', () => {
  expect(open('dark').settings.getState()).toMatchObject({ theme: 'dark', grades: 2, perDay: 60 });
});

it.each([
  '',
  'null',
  '[]',
  '{"perDay":1e9,"newPerDay":"many","grades":3,"confidence":"yes"}',
  '{"textSize":1000,"keys":1,"keymap":{"undo":"Tab"},"recent":{"0":"lesson:a"}}',
  '{',
])('falls back field by field for %s', (text) => {
  const { change: _, ...settings } = open(text).settings.getState();
  expect(settings).toEqual({
    theme: 'system',
    grades: 2,
    confidence: false,
    newPerDay: 10,
    perDay: 60,
    textSize: 100,
    keys: true,
    keymap: DEFAULT_KEYS,
    recent: [],
    remindAt: 50,
  });
});

it('keeps what was opened lately: latest first, each once, six at most', () => {
  const found = (id: string): Found => ({
    ...{ kind: 'section', id, title: id, lesson: 'pods', within: '파드' },
  });
  const opened = [...'abcdefga'].map(found).reduce<readonly Found[]>(withRecent, []);
  expect(opened.map(({ id }) => id).join('')).toBe('agfedc');
  const stored = [1, null, 'lesson:a', { ...found('x'), kind: 'pod' }, { id: 'y' }];
  const kept = JSON.stringify({ recent: [...stored, ...[...'abcdefgh'].map(found)] });
  const { settings, texts } = open(kept);
  expect(settings.getState().recent).toEqual([...'abcdef'].map(found));
  settings.getState().change({ textSize: 130 });
  expect(open(texts.get('kubasic.settings') ?? null).settings.getState().textSize).toBe(130);
});

it('outlives a storage that is cleared', () => {
  let changed: (text: string | null) => void = () => {};
  const kept: string[] = [];
  const settings = createSettings({
    ...noShelf,
    write: (_, text) => (kept.push(text) > 0 ? 'kept' : 'closed'),
    watch: (_, heard) => {
      changed = heard;
      return () => {};
    },
  });
  settings.start();
  settings.getState().change({ theme: 'dark' });
  changed(null);
  expect(settings.getState().theme).toBe('dark');
  expect(kept.at(-1)).toContain('"theme":"dark"');
  expect(kept).toHaveLength(2);
});
