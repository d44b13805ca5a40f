import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { learnerAt } from '#tests/support/learner.tsx';

it('changes how cards are graded at once', async () => {
  const { user, settings } = await learnerAt('/settings/');
  await user.click(await screen.findByRole('radio', { name: '네 단계' }));
  await user.click(screen.getByRole('radio', { name: '40개' }));
  expect(settings.getState()).toMatchObject({ grades: 4, perDay: 40 });
});

it('asks how sure one is before the answer when switched on', async () => {
  const { user, study, settings } = await learnerAt('/quiz/node-components/#node-05');
  settings.getState().change({ confidence: true });
  await user.click(await screen.findByRole('radio', { name: /사람이 친 명령을 API 서버에/ }));
  await user.click(await screen.findByRole('button', { name: '찍었어요' }));
  expect(study.getState().events.at(-1)).toMatchObject({ kind: 'quiz', confidence: 'guess' });
});

it('switches single keys off and keeps the size of the text', async () => {
  const { user, settings } = await learnerAt('/settings/');
  await user.click(await screen.findByRole('radio', { name: '아주 크게' }));
  await user.click(screen.getByRole('radio', { name: '끄기' }));
  expect(settings.getState()).toMatchObject({ textSize: 130, keys: false });
  expect(screen.queryByText('카드 뒤집기')).toBeNull();
});
