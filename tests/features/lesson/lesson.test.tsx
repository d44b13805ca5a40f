import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { learnerAt } from '#tests/support/learner.tsx';

it('marks a whole lesson as read and hands over to its quiz and cards', async () => {
  const { user, study } = await learnerAt('/learn/api-server-and-etcd/');
  await user.click(await screen.findByRole('button', { name: '읽음으로 표시' }));
  expect(study.getState().events.map((e) => e.kind === 'read' && e.item)).toEqual([
    's:api-server',
    's:etcd',
  ]);
  expect(screen.getByText(/이 레슨을 다 읽었어요/)).toBeVisible();
  expect(screen.getByRole('link', { name: /퀴즈 \d+문항 풀기/ })).toHaveFocus();
  expect(screen.getByRole('link', { name: /퀴즈 \d+문항 풀기/ })).toHaveAttribute(
    'href',
    '/quiz/api-server-and-etcd/',
  );
  expect(screen.getByRole('link', { name: /이 챕터 카드/ })).toHaveAttribute(
    'href',
    '/cards/control-plane/',
  );
});

it('labels boxes by their kind and tells commands from output', async () => {
  await learnerAt('/learn/api-server-and-etcd/');
  expect((await screen.findAllByRole('note', { name: '지금은' })).length).toBeGreaterThan(0);
  expect(screen.getAllByRole('button', { name: /복사/ })).toHaveLength(1);
});

it('leads an old or wrong address to help', async () => {
  await learnerAt('/learn/kube-scheduler-old/');
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('찾는 쪽이 없어요');
  expect(screen.getByRole('link', { name: '스케줄러' })).toBeVisible();
});

it('hands a section on as a link, as Markdown and as a QR code', async () => {
  const { user } = await learnerAt('/learn/api-server-and-etcd/');
  await user.click(await screen.findByRole('button', { name: /^공유.*etcd$/ }));
  const dialog = await screen.findByRole('dialog', { name: 'etcd 공유' });
  expect(within(dialog).getByRole('textbox', { name: '링크' })).toHaveValue(
    'http://localhost:3000/s/etcd/',
  );
  expect(await within(dialog).findByRole('img', { name: /QR 코드/ })).toBeVisible();
  await user.click(within(dialog).getByRole('button', { name: 'Markdown 복사' }));
  await within(dialog).findAllByText('복사했어요');
  const copied = await navigator.clipboard.readText();
  expect(copied).toMatch(/^## etcd\n/);
  expect(copied).toContain('| 멤버 수 |');
  expect(copied).toContain('(http://localhost:3000/s/etcd/)');
});
