import { act, cleanup, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { loadQuiz } from '#course/course.ts';
import { learnerAt } from '#tests/support/learner.tsx';
import { answered, browserWith, graded } from '#tests/support/studied.ts';
import { fakeBrowser } from '#tests/support/study.ts';

it('keeps a half-given answer through a reload, until it is given', async () => {
  const browser = fakeBrowser();
  const here = '/quiz/container-and-tools/#basics-01';
  const before = await learnerAt(here, browser);
  await before.user.click(await screen.findByLabelText(/호스트의 커널을 함께/));
  cleanup();
  const { user } = await learnerAt(here, browser);
  expect(await screen.findByLabelText(/호스트의 커널을 함께/)).toBeChecked();
  await user.click(screen.getByRole('button', { name: '답 확인' }));
  await user.click(screen.getByRole('button', { name: '다시 풀기' }));
  expect(screen.getByLabelText(/호스트의 커널을 함께/)).not.toBeChecked();
});

it('goes on with what is answered anew, and leads to what is still open', async () => {
  const { items = [] } = (await loadQuiz('node-overview')) ?? {};
  const happened = items.map(({ id, rev }) => [1, { ...answered(id, 'correct'), rev }] as const);
  const browser = await browserWith(happened);
  const here = `/quiz/node-overview/#${items.at(-1)?.id}`;
  const before = await learnerAt(here, browser);
  await before.user.click(await screen.findByRole('button', { name: '처음부터 다시' }));
  cleanup();
  const { user, study } = await learnerAt(here, browser);
  await screen.findByRole('button', { name: '답 확인' });
  await act(async () => {
    const [item] = items.slice(-1);
    if (item) study.getState().record({ ...answered(item.id, 'correct'), rev: item.rev } as never);
  });
  await user.click(await screen.findByRole('link', { name: '안 푼 문항으로' }));
  expect(screen.getByRole('heading', { level: 2, name: items[0]?.text ?? '' })).toHaveFocus();
});

it('goes on with a deck where it was, and takes grades from before the reload back', async () => {
  const browser = fakeBrowser();
  const before = await learnerAt('/cards/all/', browser);
  await screen.findByText(/장 중 0장/);
  await before.user.keyboard(' 2 1');
  const place = screen.getByText(/장 중 1장/).textContent;
  cleanup();
  const { user } = await learnerAt('/cards/all/', browser);
  expect((await screen.findByText(/장 중 1장/)).textContent).toBe(place);
  await user.keyboard('uu');
  expect(screen.getByText(/장 중 0장/)).toBeVisible();
});

it('goes on with a sitting, even where only what was missed is left', async () => {
  const browser = await browserWith([
    [9, graded('etcd', 'known')],
    [9, answered('basics-03', 'correct')],
  ]);
  const before = await learnerAt('/review/', browser);
  await screen.findByText('2개 남음');
  await before.user.click(await screen.findByRole('button', { name: '뒤집기' }));
  await before.user.keyboard('1');
  cleanup();
  const { user } = await learnerAt('/review/', browser);
  expect(await screen.findByText('2개 남음')).toBeVisible();
  await user.keyboard('u');
  expect(await screen.findByRole('button', { name: /몰랐어요/ })).toBeVisible();
});
