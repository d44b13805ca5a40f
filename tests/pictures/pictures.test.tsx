import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import ApiLife from '#pictures/ApiLife.tsx';
import ApplyJourney from '#pictures/ApplyJourney.tsx';
import ControlLoop from '#pictures/ControlLoop.tsx';
import ManifestAnatomy from '#pictures/ManifestAnatomy.tsx';
import MonolithMsa from '#pictures/MonolithMsa.tsx';

it('walks the journey of kubectl apply forward and back, and stops at its ends', async () => {
  const user = userEvent.setup();
  render(<ApplyJourney />);
  const said = screen.getByRole('status');
  const [back, next] = [/이전 걸음/, /다음 걸음/].map((name) =>
    screen.getByRole('button', { name }),
  );
  if (!back || !next) throw new Error('no buttons');
  expect(back).toHaveAttribute('aria-disabled', 'true');
  expect(said).toHaveTextContent('1/8');
  for (let step = 1; step < 8; step++) await user.click(next);
  expect(said).toHaveTextContent('8/8');
  await user.click(next);
  expect(said).toHaveTextContent('8/8');
  // Whoever pressed it to the end still stands on it.
  expect(next).toHaveFocus();
  expect(next).toHaveAttribute('aria-disabled', 'true');
  await user.click(back);
  expect(said).toHaveTextContent(/7\/8.*런타임이 컨테이너를 띄웁니다/);
});

it('heals what a learner breaks, one pod a turn', async () => {
  const user = userEvent.setup();
  render(<ControlLoop />);
  const step = screen.getByRole('button', { name: '루프 한 걸음' });
  await user.click(screen.getByRole('button', { name: '파드 하나 지우기' }));
  expect(screen.getByText('지금 2개 · 원하는 수 3개')).toBeInTheDocument();
  for (const words of [/지금 2개, 원하는 것은 3개/, /1개가 모자랍니다/, /계속 지켜봅니다/]) {
    await user.click(step);
    expect(screen.getByRole('status')).toHaveTextContent(words);
  }
  expect(screen.getByText('지금 3개 · 원하는 수 3개')).toBeInTheDocument();
});

it('spreads a failure only where the caller was not built to bear it', async () => {
  const user = userEvent.setup();
  render(<MonolithMsa />);
  const said = screen.getByRole('status');
  expect(said).toHaveTextContent('결제 서비스만 멈추고 나머지는 계속됩니다');
  await user.click(screen.getByRole('checkbox'));
  expect(said).toHaveTextContent('결제를 기다리던 주문 서비스까지 함께 멈춥니다');
  await user.click(screen.getByRole('button', { name: '배포한다' }));
  expect(said).toHaveTextContent('결제 서비스만 다시 배포합니다');
  expect(said).toHaveTextContent('전체를 다시 테스트하고 배포합니다');
});

it('marks the lines of the chosen field and says what happens without it', async () => {
  const user = userEvent.setup();
  const { container } = render(<ManifestAnatomy />);
  await user.click(screen.getByRole('button', { name: 'metadata' }));
  expect(container.querySelectorAll('[data-on]')).toHaveLength(4);
  expect(screen.getByRole('status')).toHaveTextContent('resource name may not be empty');
});

it('tells how an API came and went', async () => {
  const user = userEvent.setup();
  render(<ApiLife />);
  await user.click(screen.getByRole('button', { name: '파드시큐리티폴리시' }));
  expect(screen.getByRole('status')).toHaveTextContent('대신할 v1 없이 제거됐습니다');
});
