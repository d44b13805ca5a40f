import { expect, it } from 'vitest';
import { PARTS, shopAfter } from '#core/pictures/two-shops.ts';

it('touches the whole monolith, whatever is done to a part of it', () => {
  for (const action of ['fail', 'scale', 'deploy'] as const) {
    expect(shopAfter(action, 'payment', true).monolith).toEqual(PARTS);
  }
});

it('touches only the service that is scaled or deployed', () => {
  expect(shopAfter('scale', 'order', false).services).toEqual(['order']);
  expect(shopAfter('deploy', 'member', false).services).toEqual(['member']);
});

it('keeps a failure in its service when the callers bear it, and spreads it when they do not', () => {
  expect(shopAfter('fail', 'payment', true).services).toEqual(['payment']);
  expect(shopAfter('fail', 'payment', false).services).toEqual(['payment', 'order']);
  expect(shopAfter('fail', 'order', false).services).toEqual(['order']);
});
