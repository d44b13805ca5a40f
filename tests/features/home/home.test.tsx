import { readFileSync } from 'node:fs';
import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { learnerAt, pressToLoad } from '#tests/support/learner.tsx';
import { browserWith, graded, read } from '#tests/support/studied.ts';

const {
  shortcuts,
}: { readonly shortcuts: readonly { readonly name: string; readonly url: string }[] } = JSON.parse(
  readFileSync('public/manifest.webmanifest', 'utf8'),
);
const GO_ON = `/${shortcuts.find(({ name }) => name === '이어서 읽기')?.url}`;
const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });

describe('the shortcut to read on', () => {
  it('leads to the lesson that was being read', async () => {
    await learnerAt(GO_ON, await browserWith([[1, read('api-server')]]));
    expect(await heading('API 서버와 etcd')).toBeVisible();
    expect(screen.queryByText('지금까지')).toBeNull();
  });

  it('shows who has not begun where to begin', async () => {
    await learnerAt(GO_ON);
    expect(await heading(/Kubernetes의 기초/)).toBeVisible();
  });
});

it('leads to the part of another screen that a link names', async () => {
  const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
  const { user } = await learnerAt('/');
  await user.click(await screen.findByRole('link', { name: '기록 파일 가져오기' }));
  expect(await screen.findByRole('heading', { name: '기록 파일' })).toHaveFocus();
  expect(scrolled).toHaveBeenCalled();
});

it('tells what is left of the review that was left half-way', async () => {
  const browser = await browserWith([
    [9, graded('etcd', 'known')],
    [9, graded('pod', 'known')],
  ]);
  const { user } = await learnerAt('/review/', browser);
  await user.click(await screen.findByRole('button', { name: '뒤집기' }));
  await user.keyboard('1');
  expect(screen.getByText('2개 남음')).toBeVisible();
  await pressToLoad(screen.getByRole('link', { name: '쿠베이직' }));
  expect(await screen.findByRole('link', { name: /오늘의 복습 ?2개/ })).toBeVisible();
});
