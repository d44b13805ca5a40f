import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { learnerAt } from '#tests/support/learner.tsx';

it('leaves the side of the keywords empty that a class is to fill in', async () => {
  const { user } = await learnerAt('/sheet/?of=node');
  const table = await screen.findByRole('table');
  expect(within(table).getByRole('rowheader', { name: 'kubelet' })).toBeVisible();
  await user.click(screen.getByRole('radio', { name: '이름 비우기' }));
  expect(within(table).queryByRole('rowheader', { name: 'kubelet' })).toBeNull();
  expect(within(table).getAllByRole('rowheader', { name: '빈칸' }).length).toBeGreaterThan(5);
});

it('puts the key of a quiz apart from its questions', async () => {
  await learnerAt('/sheet/?of=node&what=quiz');
  const key = await screen.findByRole('region', { name: '정답' });
  const questions = screen.getByText('kubelet의 일을 바르게 설명한 것은 무엇인가요?').closest('ol');
  const asked = within(questions as HTMLElement).getAllByRole('paragraph').length;
  expect(asked).toBeGreaterThan(10);
  expect(within(key).getAllByText(/kubectl get nodes -o wide/)).toHaveLength(1);
});
