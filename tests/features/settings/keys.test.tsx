import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { learnerAt } from '#tests/support/learner.tsx';

it('takes another key for an action, and says when it is taken or not to be had', async () => {
  const { user, settings } = await learnerAt('/settings/');
  await user.click(await screen.findByRole('button', { name: /^방금 한 평가 되돌리기: U/ }));
  await user.keyboard('{m}');
  expect(screen.getByText(/M 키는 ‘키워드 가리고 읽기’에 쓰고 있어요/)).toBeInTheDocument();
  await user.keyboard('{h}');
  expect(screen.getByText(/H는 화면 낭독기가/)).toBeInTheDocument();
  await user.keyboard('{z}');
  expect(settings.getState().keymap.undo).toBe('KeyZ');
  await user.click(screen.getByRole('button', { name: '처음 키로 되돌리기' }));
  expect(settings.getState().keymap.undo).toBe('KeyU');
  expect(screen.getByRole('button', { name: '처음 키로 되돌리기' })).toHaveFocus();
});

it('leaves a key as it is on Escape', async () => {
  const { user, settings } = await learnerAt('/settings/');
  await user.click(await screen.findByRole('button', { name: /^검색 열기/ }));
  await user.keyboard('{Escape}{z}');
  expect(settings.getState().keymap.search).toBe('Slash');
});

it('lists the keys as they are on ?', async () => {
  const { user, settings } = await learnerAt('/cards/all/');
  settings.getState().change({ keymap: { ...settings.getState().keymap, undo: 'KeyZ' } });
  await user.keyboard('{Shift>}[Slash]{/Shift}');
  const dialog = await screen.findByRole('dialog', { name: '단축키' });
  const line = within(dialog).getByText('방금 한 평가 되돌리기').parentElement;
  expect(line).toHaveTextContent('Z');
});
