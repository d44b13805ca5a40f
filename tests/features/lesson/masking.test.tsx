import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { learnerAt } from '#tests/support/learner.tsx';

const hiddenWords = () => screen.queryAllByRole('button', { name: /^가린 말 \d+$/ });

async function maskedLesson(path = '/learn/api-server-and-etcd/') {
  const at = await learnerAt(path);
  await screen.findByRole('article');
  await at.user.keyboard('m');
  await screen.findByText(/중 0개 확인/);
  return at;
}

it('hides every mention of the keywords by one key and shows them again', async () => {
  const { user } = await maskedLesson();
  expect(hiddenWords().length).toBeGreaterThan(10);
  expect(within(screen.getByRole('article')).queryByText('etcd', { selector: 'a' })).toBeNull();
  await user.keyboard('m');
  expect(hiddenWords()).toHaveLength(0);
});

it('takes a typed word, opens all its mentions and goes on to the next hidden word', async () => {
  const { user, study } = await maskedLesson();
  const before = hiddenWords().length;
  await user.click(hiddenWords()[0] as HTMLElement);
  await user.keyboard('엉뚱한 말{Enter}');
  expect(study.getState().events.at(-1)).toMatchObject({ kind: 'card', outcome: 'unknown' });
  expect(hiddenWords().length).toBeLessThan(before);
  expect(document.activeElement).toHaveAccessibleName(/^가린 말 \d+$/);
  await user.click(screen.getByRole('button', { name: '되돌리기' }));
  expect(hiddenWords()).toHaveLength(before);
});

it('keeps the focus when a word is left, an answer taken back or the masks taken off', async () => {
  const { user } = await maskedLesson();
  const [first] = hiddenWords();
  await user.click(first as HTMLElement);
  await user.keyboard('{Escape}');
  expect(hiddenWords()[0]).toHaveFocus();
  await user.keyboard('{Enter}엉뚱한 말{Enter}');
  await user.click(screen.getByRole('button', { name: '되돌리기' }));
  expect(screen.getByText(/중 0개 확인/).closest('[role=status]')).toHaveFocus();
  await user.click(screen.getByRole('button', { name: /^그만 가리기/ }));
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});

it('shows a word and lets the reader grade it; the same memory learns of it', async () => {
  const { user, study } = await maskedLesson();
  await user.click(hiddenWords()[0] as HTMLElement);
  await user.click(screen.getByRole('button', { name: '보기' }));
  await user.keyboard('{Enter}');
  expect(study.getState().events.at(-1)).toMatchObject({ face: 'name', outcome: 'known' });
  expect(screen.getByText(/중 1개 확인/)).toBeVisible();
});

it('says how many were known in the end', async () => {
  const { user } = await maskedLesson();
  while (hiddenWords().length > 0) {
    await user.click(hiddenWords()[0] as HTMLElement);
    await user.click(screen.getByRole('button', { name: '보기' }));
    await user.click(screen.getByRole('button', { name: '알았어요' }));
  }
  expect(screen.getByText(/3개 가운데 3개를 알았어요/)).toBeVisible();
  expect(screen.getByRole('link', { name: '카드로 이어서' })).toBeVisible();
});

it('takes the name of a field to the letter: another case would be another field', async () => {
  const { user } = await maskedLesson('/learn/manifest-basics/');
  while (hiddenWords().length > 0) {
    await user.click(hiddenWords()[0] as HTMLElement);
    await user.keyboard('APIVersion{Enter}');
  }
  expect(screen.getByText(/개 가운데 0개를 알았어요/)).toBeVisible();
});

it('takes back the word that was graded last, not the one that was opened last', async () => {
  const { user, study } = await maskedLesson();
  const [a, ...words] = hiddenWords() as HTMLElement[];
  const b = words.find((word) => word.ariaLabel !== a?.ariaLabel);
  await user.click(a as HTMLElement);
  await user.click(screen.getByRole('button', { name: '보기' }));
  await user.click(b as HTMLElement);
  await user.keyboard('zzzz{Enter}');
  await user.click(screen.getByRole('button', { name: '알았어요' }));
  const last = study.getState().events.at(-1);
  await user.click(screen.getByRole('button', { name: '되돌리기' }));
  expect(study.getState().events.at(-1)).toMatchObject({ kind: 'undo', target: last?.id });
});
