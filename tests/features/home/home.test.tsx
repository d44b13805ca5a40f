import { readFileSync } from 'node:fs';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { learnerAt } from '#tests/support/learner.tsx';
import { browserWith, read } from '#tests/support/studied.ts';

const {
  shortcuts,
}: { readonly shortcuts: readonly { readonly name: string; readonly url: string }[] } = JSON.parse(
  readFileSync('public/manifest.webmanifest', 'utf8'),
);
const GO_ON = `/${shortcuts.find(({ name }) => name === '이어서 읽기')?.url}`;
const heading = () => screen.findByRole('heading', { level: 1 });

describe('the shortcut to read on', () => {
  it('leads to the lesson that was being read', async () => {
    await learnerAt(GO_ON, await browserWith([[1, read('cluster-structure')]]));
    expect(await heading()).toHaveTextContent('클러스터 한눈에 보기');
    expect(screen.queryByText('지금까지')).toBeNull();
  });

  it('shows who has not begun where to begin', async () => {
    await learnerAt(GO_ON);
    expect(await heading()).toHaveTextContent('Kubernetes의 기초');
  });
});
