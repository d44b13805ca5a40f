import { expect, it } from 'vitest';
import {
  actionOf,
  canBeKey,
  DEFAULT_KEYS,
  keyOf,
  nameOfKey,
  readKeymap,
} from '#core/keys/keymap.ts';

it('names keys as they are printed on a keyboard', () => {
  const keys = ['KeyJ', 'Digit1', 'Slash', 'Shift+Slash', 'Shift+KeyA', 'Space'];
  expect(keys.map(nameOfKey)).toEqual(['J', '1', '/', '?', 'Shift+A', 'Space']);
});

it('takes letters, digits and marks, with or without Shift, but not what other things need', () => {
  expect(['KeyA', 'Shift+KeyA', 'Digit9', 'Comma', 'Space'].every(canBeKey)).toBe(true);
  const others = ['KeyH', 'Shift+KeyH', 'Tab', 'Enter', 'Escape', 'ArrowUp', 'F1', 'toString'];
  expect(others.filter(canBeKey)).toEqual([]);
});

it('says what a key does already', () => {
  expect(actionOf(DEFAULT_KEYS, keyOf('Slash', true))).toBe('help');
  expect(actionOf(DEFAULT_KEYS, keyOf('KeyQ', false))).toBeUndefined();
});

it('has a key of its own for every action to begin with, all of them allowed', () => {
  expect(new Set(Object.values(DEFAULT_KEYS)).size).toBe(Object.keys(DEFAULT_KEYS).length);
  expect(Object.values(DEFAULT_KEYS).every(canBeKey)).toBe(true);
});

it('reads chosen keys one by one and leaves out what cannot be a key', () => {
  expect(readKeymap({ undo: 'KeyZ', mask: 'KeyH', turn: 7, fly: 'KeyF' })).toEqual({
    ...DEFAULT_KEYS,
    undo: 'KeyZ',
  });
});

it.each([undefined, null, 'KeyJ', [], { undo: 'KeyM' }, { undo: 'KeyX', mask: 'KeyX' }])(
  'falls back to the first keys for %j',
  (stored) => {
    expect(readKeymap(stored)).toEqual(DEFAULT_KEYS);
  },
);
