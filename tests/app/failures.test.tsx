import { act, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter, type NavigateFunction, Route, Routes, useNavigate } from 'react-router-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '#app/ErrorBoundary.tsx';
import { learnerAt, pressToLoad } from '#tests/support/learner.tsx';

const network = vi.hoisted(() => ({ isGone: false }));
vi.mock('#course/course.ts', async (original) => {
  const real = await original<typeof import('#course/course.ts')>();
  let failed: Promise<never> | undefined;
  const fail = () => {
    failed ??= Promise.reject(new Error('offline'));
    failed.catch(() => {});
    return failed;
  };
  return {
    ...real,
    loadKeyword: (id: string) => (network.isGone ? fail() : real.loadKeyword(id)),
  };
});
vi.mock('#features/search/SearchPanel.tsx', () => {
  throw new Error('not fetched');
});
vi.mock('#app/KeyDialog.tsx', () => {
  throw new Error('not fetched');
});

beforeEach(() => {
  network.isGone = false;
  // React tells of what a boundary caught.
  vi.mocked(console.error).mockImplementation(() => {});
  // jsdom does not know the selector.
  const { matches } = HTMLElement.prototype;
  vi.spyOn(HTMLElement.prototype, 'matches').mockImplementation(function (
    this: HTMLElement,
    selector: string,
  ) {
    return selector === ':popover-open'
      ? this.style.display === 'block'
      : matches.call(this, selector);
  });
});
afterEach(() => {
  vi.mocked(console.error).mockClear();
  vi.mocked(HTMLElement.prototype.matches).mockRestore();
});

const lesson = () => screen.findByRole('heading', { level: 1, hidden: true });
const keyword = () => document.querySelector<HTMLElement>('main a[aria-haspopup=dialog]');

describe('what cannot be fetched leaves the lesson as it is', () => {
  it('the search, which says so and can be asked for again', async () => {
    await learnerAt('/learn/container-and-tools/');
    await pressToLoad(screen.getByRole('button', { name: '검색' }));
    expect(await screen.findByText(/검색을 불러오지 못했어요/)).toBeVisible();
    expect(screen.getByRole('button', { name: '다시 불러오기' })).toBeVisible();
    expect(await lesson()).toBeInTheDocument();
  });

  it('the list of keys', async () => {
    const { user } = await learnerAt('/learn/container-and-tools/');
    await user.keyboard('{Shift>}[Slash]{/Shift}');
    expect(await screen.findByText(/이 부분을 보여 주지 못했어요/)).toBeVisible();
    expect(await lesson()).toBeInTheDocument();
  });

  it('the meaning of a keyword', async () => {
    await learnerAt('/learn/container-and-tools/');
    await waitFor(() => expect(keyword()).not.toBeNull());
    network.isGone = true;
    await pressToLoad(keyword() as HTMLElement);
    expect(await screen.findByText(/이 부분을 보여 주지 못했어요/)).toBeInTheDocument();
    expect(await lesson()).toBeInTheDocument();
  });
});

it('gives the focus back to a keyword only where nothing else has taken it', async () => {
  await learnerAt('/learn/container-and-tools/');
  await waitFor(() => expect(keyword()).not.toBeNull());
  const close = async () => {
    const popover = document.querySelector('[aria-label="키워드 뜻"]');
    const toggle = Object.assign(new Event('toggle'), { newState: 'closed', oldState: 'open' });
    await act(async () => popover?.dispatchEvent(toggle));
  };
  await pressToLoad(keyword() as HTMLElement);
  (document.activeElement as HTMLElement).blur();
  await close();
  expect(keyword()).toHaveFocus();
  await pressToLoad(keyword() as HTMLElement);
  const elsewhere = screen.getByRole('button', { name: '검색' });
  elsewhere.focus();
  await close();
  expect(elsewhere).toHaveFocus();
});

it('does not open the search over a modal dialog', async () => {
  const { user } = await learnerAt('/learn/container-and-tools/');
  const dialog = document.body.appendChild(document.createElement('dialog'));
  dialog.open = true;
  await user.keyboard('{Control>}k{/Control}');
  expect(screen.queryByRole('dialog', { name: '검색' })).toBeNull();
  dialog.remove();
  await user.keyboard('{Control>}k{/Control}');
  expect(await screen.findByRole('dialog', { name: '검색' })).toBeVisible();
});

it('says nothing of a screen that failed once another one stands', async () => {
  let answer = (_: boolean) => {};
  const reopen = () =>
    new Promise<boolean>((resolve) => {
      answer = resolve;
    });
  let go: NavigateFunction = () => {};
  function Frame() {
    go = useNavigate();
    return (
      <ErrorBoundary onFail={() => {}} reopen={reopen}>
        <Routes>
          <Route path="/bad" element={<Bad />} />
          <Route path="/good" element={<p>a good screen</p>} />
        </Routes>
      </ErrorBoundary>
    );
  }
  function Bad(): never {
    throw new Error('broken');
  }
  await act(async () => {
    render(
      <MemoryRouter initialEntries={['/bad']}>
        <Frame />
      </MemoryRouter>,
    );
  });
  await act(async () => void go('/good'));
  expect(screen.getByText('a good screen')).toBeVisible();
  await act(async () => answer(false));
  expect(screen.getByText('a good screen')).toBeVisible();
});
