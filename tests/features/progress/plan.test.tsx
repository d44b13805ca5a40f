import { fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { learnerAt } from '#tests/support/learner.tsx';
import { answered, browserWith, graded } from '#tests/support/studied.ts';

const date = () => screen.findByLabelText('시험일');

it('plans to an exam date, says what each day asks, and lets it go again', async () => {
  const { user, study } = await learnerAt('/progress/', await browserWith([]));
  fireEvent.change(await date(), { target: { value: '2026-12-24' } });
  await user.click(screen.getByRole('button', { name: '시험일 정하기' }));
  expect(study.getState().events).toMatchObject([{ kind: 'plan', examDate: '2026-12-24' }]);
  // 30 days: new until the 24th, the last 6 for what is known.
  expect(screen.getByText(/시험까지 30일.*마지막 6일은/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: '시험일 지우기' }));
  expect(screen.getByText(/시험일을 정하면/)).toBeVisible();
  expect(await date()).toHaveFocus();
});

it('takes no day that is over', async () => {
  await learnerAt('/progress/', await browserWith([]));
  fireEvent.change(await date(), { target: { value: '2026-11-24' } });
  expect(screen.getByText('오늘보다 뒤의 날짜를 골라 주세요.')).toBeVisible();
  expect(screen.getByRole('button', { name: '시험일 정하기' })).toBeDisabled();
});

it('draws the days studied, the load to come and whether being sure meant being right', async () => {
  const browser = await browserWith([
    [2, graded('etcd', 'known')],
    [1, { ...answered('node-05', 'wrong'), confidence: 'sure' } as never],
    [0, { ...answered('node-05', 'correct'), confidence: 'sure', took: 120_000 } as never],
  ]);
  await learnerAt('/progress/', browser);
  const days = within(await screen.findByRole('region', { name: '공부한 날' }));
  expect(days.getAllByText('3일')).toHaveLength(2);
  expect(days.getByText('오늘 1번')).toBeInTheDocument();
  expect(days.getAllByText('2분')).toHaveLength(2);
  const sure = within(screen.getByRole('row', { name: /^확신 2/ }));
  expect(sure.getByText('50%')).toBeVisible();
});
