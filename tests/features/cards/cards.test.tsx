import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { learnerAt } from '#tests/support/learner.tsx';

it('turns and grades cards by keyboard alone, and takes a grade back', async () => {
  const { user, study } = await learnerAt('/cards/basics/');
  await screen.findByRole('button', { name: /컨테이너/ });
  await user.keyboard('2');
  expect(study.getState().events).toHaveLength(0);

  await user.keyboard(' ');
  expect(screen.getByText(/격리된 공간에서 실행하는 가벼운 단위/)).toBeVisible();
  await user.keyboard('2');
  expect(study.getState().events).toMatchObject([
    { kind: 'card', item: 'k:container', outcome: 'known' },
  ]);
  await user.keyboard('u');
  expect(study.getState().events.at(-1)).toMatchObject({ kind: 'undo', target: 'learner-0' });
  expect(screen.getByRole('button', { name: /컨테이너/ })).toBeVisible();
});

it('brings unknown cards back and ends with what to do next', async () => {
  const { user } = await learnerAt('/cards/basics/');
  await screen.findByRole('button', { name: /컨테이너/ });
  await user.keyboard(' 1');
  for (let card = 0; card < 4; card++) await user.keyboard(' 2');
  expect(await screen.findByText(/4장 가운데 3장을 한 번에 떠올렸어요/)).toBeVisible();
  expect(screen.getByRole('heading', { name: '4장을 모두 넘겼어요' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: '몰랐던 1장 다시' }));
  expect(screen.getByRole('button', { name: /컨테이너/ })).toHaveFocus();
});

it('leads from a deck to the quizzes of its chapter', async () => {
  const { user } = await learnerAt('/cards/basics/');
  await screen.findByRole('button', { name: /컨테이너/ });
  for (let card = 0; card < 4; card++) await user.keyboard(' 2');
  await user.click(await screen.findByRole('link', { name: '퀴즈로 확인하기' }));
  const chapter = await screen.findByRole('heading', { level: 2, name: '기본 개념' });
  expect(chapter).toHaveFocus();
});

it('goes on at the card when the button that was pressed is gone', async () => {
  const { user } = await learnerAt('/cards/basics/');
  const card = await screen.findByRole('button', { name: /컨테이너/ });
  await user.click(screen.getByRole('button', { name: '뒤집기' }));
  expect(card).toHaveFocus();
  await user.click(screen.getByRole('button', { name: /^알았어요/ }));
  expect(screen.getByRole('button', { name: /뒤집으세요/ })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: /^방금 것 되돌리기/ }));
  expect(screen.getByRole('button', { name: /컨테이너/ })).toHaveFocus();
});

it('leaves keys alone while the learner types elsewhere or holds a modifier', async () => {
  const { user, study } = await learnerAt('/cards/basics/');
  await screen.findByRole('button', { name: /컨테이너/ });
  await user.keyboard('{Control>} {/Control}{Control>}2{/Control}');
  expect(study.getState().events).toHaveLength(0);
});

it('takes a swipe for a grade, but neither a scroll nor a swipe before the card was turned', async () => {
  const { user, study } = await learnerAt('/cards/node/');
  const card = await screen.findByRole('button', { name: /뒤집으세요/ });
  const swipe = (from: readonly [number, number], to: readonly [number, number]) => {
    const at = ([clientX, clientY]: readonly [number, number]) => [{ clientX, clientY }];
    fireEvent.touchStart(card, { touches: at(from) });
    fireEvent.touchEnd(card, { changedTouches: at(to) });
  };
  const grades = () => study.getState().events.map((event) => 'outcome' in event && event.outcome);
  swipe([20, 300], [220, 310]);
  expect(grades()).toEqual([]);
  await user.click(card);
  swipe([20, 300], [60, 300]);
  swipe([20, 300], [220, 500]);
  expect(grades()).toEqual([]);
  swipe([220, 300], [20, 310]);
  expect(grades()).toEqual(['unknown']);
});

it('begins anew with the whole deck, also after a turn of only what was missed', async () => {
  const { user } = await learnerAt('/cards/basics/');
  await screen.findByRole('button', { name: /컨테이너/ });
  await user.keyboard(' 1');
  for (let card = 0; card < 4; card++) await user.keyboard(' 2');
  await user.click(await screen.findByRole('button', { name: '몰랐던 1장 다시' }));
  await user.keyboard(' 2');
  await user.click(await screen.findByRole('button', { name: '처음부터 다시' }));
  expect(screen.getByText(/^4장 중 0장/)).toBeVisible();
});
