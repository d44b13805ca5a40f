import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { learnerAt } from '#tests/support/learner.tsx';

it('asks for the name by the meaning, and records which side was asked', async () => {
  const { user, study } = await learnerAt('/cards/basics/');
  await user.click(await screen.findByRole('radio', { name: '뜻 보고 용어' }));
  const card = screen.getByRole('button', { name: /격리된 공간에서 실행하는 가벼운 단위/ });
  expect(card).not.toHaveTextContent('컨테이너 (');
  await user.click(card);
  expect(screen.getByText('컨테이너')).toBeVisible();
  await user.keyboard('2');
  expect(study.getState().events).toMatchObject([
    { kind: 'card', item: 'k:container', outcome: 'known', face: 'name' },
  ]);
});

it('asks for the word left out of a sentence of the lesson', async () => {
  const { user, study } = await learnerAt('/cards/basics/');
  await user.click(await screen.findByRole('radio', { name: '문장 빈칸' }));
  await user.click(screen.getByRole('button', { name: /빈칸는 아파트의 한 세대와 같아서/ }));
  await user.keyboard('1');
  expect(study.getState().events).toMatchObject([
    { item: 'k:container', outcome: 'unknown', face: 'c1' },
  ]);
});
