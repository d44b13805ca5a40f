import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { learnerAt, pressToLoad } from '#tests/support/learner.tsx';

async function searching(address = '/') {
  const learner = await learnerAt(address);
  await pressToLoad(await screen.findByRole('button', { name: '검색' }));
  const input = await screen.findByRole('combobox', { name: '찾을 말' });
  await screen.findByRole('option', { name: /컨테이너와 세 가지 도구/ });
  return { ...learner, input };
}

it('suggests what to go on with before anything is typed, and finds by 초성', async () => {
  const { user, input } = await searching();
  const group = screen.getByRole('group', { name: '이어서 할 것' });
  expect(within(group).getByRole('option', { name: /오늘의 복습/ })).toBeVisible();
  await user.type(input, 'ㅋㅂㄴㅌㅅ');
  const [first] = await screen.findAllByRole('option', { name: /쿠버네티스/ });
  expect(input).toHaveAttribute('aria-activedescendant', first?.id);
});

it('moves from option to option by keys, round the ends, while the field keeps the focus', async () => {
  const { user, input } = await searching();
  const options = screen.getAllByRole('option');
  const active = () =>
    options.findIndex(({ id }) => id === input.getAttribute('aria-activedescendant'));
  const last = options.length - 1;
  for (const [key, at] of [
    ['ArrowDown', 1],
    ['End', last],
    ['ArrowDown', 0],
    ['ArrowUp', last],
    ['Home', 0],
  ] as const) {
    await user.keyboard(`{${key}}`);
    expect([key, active()]).toEqual([key, at]);
  }
  expect(screen.getAllByRole('option', { selected: true })).toEqual([options[0]]);
  await user.click(screen.getByText('이어서 할 것'));
  expect(input).toHaveFocus();
});

it('finds while a syllable is composed, whose keys neither move nor open', async () => {
  const { input } = await searching();
  fireEvent.compositionStart(input);
  fireEvent.input(input, { target: { value: '쿠번' }, isComposing: true });
  const [first] = await screen.findAllByRole('option', { name: /쿠버네티스/ });
  for (const key of ['ArrowDown', 'Enter']) {
    fireEvent.keyDown(input, { key, isComposing: true });
    fireEvent.keyDown(input, { key, keyCode: 229 });
  }
  expect(input).toHaveAttribute('aria-activedescendant', first?.id);
  fireEvent.compositionEnd(input);
  fireEvent.keyDown(input, { key: 'Enter', keyCode: 13 });
  expect(await screen.findByRole('heading', { level: 1, name: /쿠버네티스/ })).toBeVisible();
});

it('opens what is pressed', async () => {
  const { user, input } = await searching();
  await user.type(input, '오답노트');
  await user.click(await screen.findByRole('option', { name: '화면오답노트' }));
  expect(await screen.findByRole('heading', { level: 1, name: '오답노트' })).toBeVisible();
});

it('opens the first answer with Enter and remembers it', async () => {
  const { user, input, settings } = await searching();
  await user.type(input, 'znqjspxltm');
  await screen.findAllByRole('option', { name: /쿠버네티스/ });
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('heading', { level: 1, name: /쿠버네티스/ })).toBeVisible();
  expect(settings.getState().recent).toMatchObject([{ kind: 'keyword', id: 'kubernetes' }]);
  await pressToLoad(screen.getByRole('button', { name: '검색' }));
  const recent = await screen.findByRole('group', { name: '최근에 연 곳' });
  expect(within(recent).getAllByRole('option')).toHaveLength(1);
});

it('finds screens of the app and says when nothing fits', async () => {
  const { user, input } = await searching();
  await user.type(input, '글자 크기');
  await waitFor(() => expect(screen.getByRole('option', { name: /설정/ })).toBeVisible());
  await user.clear(input);
  await user.type(input, '가나다라마바사');
  expect(await screen.findByText(/맞는 것이 없어요.*낱말을 줄이거나/)).toBeVisible();
});

it('opens with a slash unless single keys are off', async () => {
  const { user, settings } = await learnerAt('/');
  settings.getState().change({ keys: false });
  await user.keyboard('[Slash]');
  expect(screen.queryByRole('combobox')).toBeNull();
  settings.getState().change({ keys: true });
  await user.keyboard('[Slash]');
  expect(await screen.findByRole('combobox', { name: '찾을 말' })).toBeVisible();
});

it('gives the focus back to where it was when it was opened by a key', async () => {
  const { user } = await learnerAt('/learn/');
  const [link] = await screen.findAllByRole('link', { name: '모놀리식이란' });
  link?.focus();
  await user.keyboard('[Slash]');
  await screen.findByRole('combobox', { name: '찾을 말' });
  await user.click(screen.getByRole('button', { name: '닫기' }));
  expect(link).toHaveFocus();
});

it('leads to the heading of the screen that was opened', async () => {
  const { user, input } = await searching();
  await user.type(input, '오답노트');
  await screen.findAllByRole('option', { name: /오답노트/ });
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('heading', { level: 1, name: '오답노트' })).toHaveFocus();
});
