import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { learnerAt, pressToLoad } from '#tests/support/learner.tsx';
import { browserWith, graded } from '#tests/support/studied.ts';

it('starts with the way to the first review', async () => {
  const { user } = await learnerAt('/learn/');
  await user.click(await screen.findByRole('radio', { name: '기억' }));
  expect(await screen.findByText(/아직 떠올려 본 것이 없어요/)).toBeVisible();
});

it('shows recall now and on the day of the exam, and leads to a drill', async () => {
  const browser = await browserWith([
    [2, graded('etcd', 'known')],
    [0, { kind: 'plan', examDate: '2027-02-01' }],
  ]);
  await learnerAt('/learn/?view=memory', browser);
  const tile = await screen.findByRole('link', { name: /^etcd.*지금 ?\d+%.*시험일 ?\d+%/ });
  const [now = 0, then = 0] = [...tile.textContent.matchAll(/(\d+)%/g)].map((m) => Number(m[1]));
  expect(then).toBeLessThan(now);
  await pressToLoad(tile);
  expect(await screen.findByText(/‘etcd’에서 잊기 쉬운 것부터/)).toBeVisible();
});
