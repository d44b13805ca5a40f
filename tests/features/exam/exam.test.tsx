import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { learnerAt, pressToLoad } from '#tests/support/learner.tsx';

async function begun() {
  const at = await learnerAt('/exam/?seed=반1&n=10&t=30');
  const start = await screen.findByRole('button', { name: '시험 시작' });
  await pressToLoad(start);
  await screen.findByRole('heading', { level: 2 });
  return at;
}

it('gives the same paper for the same link', async () => {
  const { user } = await begun();
  const first = (await screen.findByRole('heading', { level: 2 })).textContent;
  expect(screen.getByRole('timer')).toHaveTextContent('30분 남음');
  await user.click(screen.getByRole('button', { name: '제출하기' }));
  await user.click(screen.getByRole('button', { name: '채점하지 않고 그만두기' }));
  expect(await screen.findByRole('textbox', { name: '시험지 번호' })).toHaveValue('반1');
  expect(screen.getByRole('form', { name: '시험 준비' })).toHaveFocus();
  await pressToLoad(screen.getByRole('button', { name: '시험 시작' }));
  expect((await screen.findByRole('heading', { level: 2 })).textContent).toBe(first);
});

it('shows what is open and what is marked, and hands in to a result', async () => {
  const { user, study } = await begun();
  const panel = within(screen.getByRole('navigation', { name: '답안 표시' }));
  expect(panel.getAllByRole('button')).toHaveLength(10);
  await user.click(screen.getByRole('button', { name: '나중에 볼 문항으로 표시' }));
  expect(panel.getByRole('button', { name: /1번 문항, 안 풂, 나중에 볼 문항/ })).toBeVisible();
  await user.click(panel.getByRole('button', { name: /^2번/ }));
  expect(await screen.findByText(/^2번 ·/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: '제출하기' }));
  expect(screen.getByText(/답하지 않은 문항이 10개/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: '제출' }));
  expect(await screen.findByText('10문항 중 0문항을 맞혔어요')).toBeVisible();
  expect(screen.getByText(/답하지 않은 10문항은 틀린 것으로/)).toBeVisible();
  expect(screen.queryByRole('link', { name: /오답노트에서/ })).toBeNull();
  expect(study.getState().events.at(-1)).toMatchObject({ kind: 'exam', seed: '반1' });
  await user.click(screen.getByRole('button', { name: '새 시험 준비하기' }));
  expect(await screen.findByRole('button', { name: /^결과 보기/ })).toBeVisible();
});

it('counts neither what was emptied again nor half of an answer', async () => {
  const { user } = await learnerAt('/exam/?n=60&seed=a');
  await pressToLoad(await screen.findByRole('button', { name: '시험 시작' }));
  for (let at = 0; at < 60 && !screen.queryByRole('textbox', { name: /빈칸 1/ }); at++) {
    await user.click(screen.getByRole('button', { name: '다음' }));
  }
  const blank = screen.getByRole('textbox', { name: /빈칸 1/ });
  await user.type(blank, 'x');
  expect(screen.getByText(/60문항 중 1문항에 답했어요/)).toBeVisible();
  await user.clear(blank);
  expect(screen.getByText(/60문항 중 0문항에 답했어요/)).toBeVisible();
  expect(screen.queryAllByRole('button', { name: /^\d+번 문항, 답함/ })).toEqual([]);
});
