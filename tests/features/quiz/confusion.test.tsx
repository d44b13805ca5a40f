import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { learnerAt } from '#tests/support/learner.tsx';

it('leads from a confused option to the contrast of the two keywords', async () => {
  const { user } = await learnerAt('/quiz/node-components/#node-05');
  await user.click(await screen.findByRole('radio', { name: /사람이 친 명령을 API 서버에/ }));
  await user.click(screen.getByRole('button', { name: '답 확인' }));
  expect(await screen.findByText('kubectl · kubelet')).toBeVisible();
  await user.click(screen.getByRole('link', { name: '헷갈린 말과 견주어 보기' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'kubectl' })).toBeVisible();
  expect(screen.getByText(/사람이 쓰는 명령줄 도구/)).toBeVisible();
});

it('says when a question asks for use', async () => {
  await learnerAt('/quiz/scheduler/#kube-scheduler-x1');
  expect(await screen.findByText(/응용/)).toBeVisible();
});
