import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { learnerAt } from '#tests/support/learner.tsx';

it.each([
  ['/learn/', '학습', 'page'],
  ['/learn/controllers/', '학습', 'true'],
  ['/cards/', '복습', 'true'],
  ['/mistakes/', '복습', 'true'],
  ['/exam/', '복습', 'true'],
  ['/quiz/controllers/', '퀴즈', 'true'],
])('marks in both bars where a learner at %s is', async (address, name, current) => {
  await learnerAt(address);
  for (const bar of ['주요 화면', '빠른 이동']) {
    const links = within(screen.getByRole('navigation', { name: bar })).getAllByRole('link');
    const marked = links.filter((link) => link.hasAttribute('aria-current'));
    expect(marked.map((link) => [link.textContent, link.getAttribute('aria-current')])).toEqual([
      [name, current],
    ]);
  }
});

it('marks none of them on a screen that belongs to none', async () => {
  await learnerAt('/settings/');
  expect(
    screen.getByRole('main').ownerDocument.querySelectorAll('nav [aria-current]'),
  ).toHaveLength(0);
});
