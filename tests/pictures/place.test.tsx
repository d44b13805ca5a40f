import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { hydrateRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CoursePicture } from '#pictures/pictures.tsx';

/** What watches for the reader, and how to bring them near. */
let come: () => void;

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: (entries: readonly { isIntersecting: boolean }[]) => void) {
        come = () => tell([{ isIntersecting: true }]);
      }
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const STILL = '<div><button>먼저 온 단추</button><button>루프 한 걸음</button></div>';

async function open() {
  const page = document.createElement('main');
  page.innerHTML = STILL;
  document.body.append(page);
  await act(async () => void hydrateRoot(page, <CoursePicture name="control-loop" />));
  return within(page);
}

it('leaves a picture as it came with the page until a reader is near', async () => {
  const page = await open();
  expect(page.getByRole('button', { name: '먼저 온 단추' })).toBeVisible();
  await act(async () => come());
  const step = await page.findByRole('button', { name: '파드 하나 지우기' });
  expect(page.queryByRole('button', { name: '먼저 온 단추' })).toBeNull();
  await userEvent.click(step);
  expect(page.getByText('지금 2개 · 원하는 수 3개')).toBeVisible();
});

it('keeps the focus that stood in it', async () => {
  const page = await open();
  page.getByRole('button', { name: '루프 한 걸음' }).focus();
  await act(async () => come());
  await page.findByRole('button', { name: '파드 하나 지우기' });
  const buttons = page.getAllByRole('button');
  expect(buttons.indexOf(document.activeElement as HTMLElement)).toBe(1);
});

it('is drawn at once where it did not come with the page', async () => {
  await act(async () => void render(<CoursePicture name="control-loop" />));
  expect(await screen.findByRole('button', { name: '파드 하나 지우기' })).toBeVisible();
});
