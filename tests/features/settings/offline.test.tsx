import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { learnerAt } from '#tests/support/learner.tsx';

const kept = (files: number) => ({
  files,
  allFiles: 4,
  bytes: files * 400_000,
  allBytes: 1_600_000,
});

it('says how far the course is kept, and how much it is when it is whole', async () => {
  const { worker, offline } = await learnerAt('/settings/');
  expect(await screen.findByText('저장해 둔 것이 있는지 살펴보고 있어요.')).toBeVisible();
  await act(() => offline.getState().save());
  worker.saved = kept(1);
  expect(await screen.findByText('25% · 1.6 MB 중 0.4 MB')).toBeVisible();
  worker.saved = kept(4);
  await act(async () => worker.tell('ready'));
  expect(await screen.findByText(/오프라인에서도 볼 수 있어요 · 1\.6 MB/)).toBeVisible();
});

it('offers to save again where saving failed', async () => {
  const { user, worker, offline } = await learnerAt('/settings/');
  await act(() => offline.start());
  await act(async () => worker.tell('failed'));
  worker.savedNext = kept(4);
  await user.click(await screen.findByRole('button', { name: '다시 저장하기' }));
  expect(await screen.findByText(/오프라인에서도 볼 수 있어요/)).toBeVisible();
});

it('fetches again what the browser threw away', async () => {
  const { worker, offline } = await learnerAt('/settings/');
  await act(() => offline.start());
  worker.saved = kept(2);
  worker.savedNext = kept(4);
  await act(async () => worker.tell('ready'));
  expect(await screen.findByText(/오프라인에서도 볼 수 있어요/)).toBeVisible();
});

it('offers a newer build, which the learner may put off', async () => {
  const { user, worker, offline } = await learnerAt('/settings/');
  await act(() => offline.start());
  await act(async () => worker.tell('update'));
  await user.click(await screen.findByRole('button', { name: '새로 열기' }));
  expect(worker.takeOvers).toBe(1);
  await user.click(screen.getByRole('button', { name: '나중에' }));
  expect(screen.queryByText('새 내용이 있어요')).toBeNull();
});
