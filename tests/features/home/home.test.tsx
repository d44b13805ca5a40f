import { readFileSync } from 'node:fs';
import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { learnerAt } from '#tests/support/learner.tsx';
import { browserWith, read } from '#tests/support/studied.ts';

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
