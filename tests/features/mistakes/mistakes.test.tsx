import { act, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { learnerAt } from '#tests/support/learner.tsx';
import { answered, browserWith } from '#tests/support/studied.ts';

const missed = () => browserWith([[1, answered('node-05', 'wrong', ['command'])]]);

it('is empty at first and says how it fills', async () => {
  await learnerAt('/mistakes/');
  expect(await screen.findByText(/틀리면 여기에 모아 둘게요/)).toBeVisible();
});

it('keeps why it went wrong and a memo in Markdown', async () => {
  const { user, study } = await learnerAt('/mistakes/', await missed());
  await user.click(await screen.findByRole('radio', { name: '헷갈려서' }));
  await user.click(screen.getByRole('button', { name: /^메모 쓰기: .*kubelet/ }));
  expect(screen.getByRole('textbox', { name: '메모(Markdown)' })).toHaveFocus();
  await user.keyboard('kubelet은 **노드**에');
  await user.click(screen.getByRole('button', { name: '저장' }));
  expect(screen.getByRole('button', { name: /^메모 고치기/ })).toHaveFocus();
  expect(study.getState().events.at(-1)).toMatchObject({
    kind: 'note',
    cause: 'confused',
    memo: 'kubelet은 **노드**에',
  });
  expect(await screen.findByText('노드', { selector: 'strong' })).toBeVisible();
});

it('lets the item go after right answers on two different days', async () => {
  const browser = await browserWith([
    [3, answered('node-05', 'wrong', ['command'])],
    [2, answered('node-05', 'correct', ['ensure'])],
  ]);
  const { study, user } = await learnerAt('/mistakes/', browser);
  expect(await screen.findByText(/하루만 더 맞히면 빠져요/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^다시 풀기/ }));
  const entry = screen.getAllByRole('listitem').at(-1) as HTMLElement;
  expect(within(entry).getByRole('button', { name: '답 확인' })).toBeDisabled();
  await act(async () => {
    study.getState().record(answered('node-05', 'correct', ['ensure']));
  });
  // The verdict is read in its place; then it goes.
  expect(await screen.findByText('맞았어요')).toBeVisible();
  expect(screen.getByText(/닫으면 빠져요/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^닫기/ }));
  expect(await screen.findByText(/지금은 비어 있어요/)).toBeVisible();
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});

it('shows all chapters again when the last mistake of the chosen one is mended', async () => {
  const browser = await browserWith([
    [3, answered('node-05', 'wrong', ['command'])],
    [3, answered('basics-01', 'wrong', ['small-guest'])],
    [2, answered('node-05', 'correct', ['ensure'])],
  ]);
  const { study, user } = await learnerAt('/mistakes/', browser);
  const filter = await screen.findByRole('combobox', { name: '챕터' });
  await user.selectOptions(filter, '노드');
  await act(async () => {
    study.getState().record(answered('node-05', 'correct', ['ensure']));
  });
  expect(filter).toHaveDisplayValue('전체 1문항');
  expect(screen.getByRole('button', { name: /^다시 풀기/ })).toBeVisible();
});

it('counts the words taken for another and tells them apart', async () => {
  const browser = await browserWith([
    [3, answered('node-05', 'wrong', ['command'])],
    [2, answered('node-05', 'wrong', ['command'])],
    [1, answered('node-05', 'wrong', ['place'])],
  ]);
  await learnerAt('/mistakes/', browser);
  const words = await screen.findByRole('region', { name: '자주 헷갈린 말' });
  const [first] = within(words).getAllByRole('listitem');
  expect(first).toHaveTextContent(/^kubectl2번/);
  expect(within(words).getByRole('link', { name: 'kubectl' })).toHaveAttribute(
    'href',
    '/keywords/kubectl/',
  );
});
