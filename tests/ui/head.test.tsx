import { render } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Head } from '#ui/Head.tsx';

const addresses = () => {
  render(<Head title="etcd" description="클러스터의 상태를 담는 저장소" path="/keywords/etcd/" />);
  const canonical = document.head.querySelector('link[rel=canonical]')?.getAttribute('href');
  const shared = document.head.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return [canonical, shared];
};

afterEach(() => vi.unstubAllEnvs());

it('names the whole address of a page where the site has one', () => {
  vi.stubEnv('VITE_SITE_URL', 'https://example.org');
  const address = 'https://example.org/keywords/etcd/';
  expect(addresses()).toEqual([address, address]);
});

it('names no address where the site has none: a part of one counts for nothing', () => {
  vi.stubEnv('VITE_SITE_URL', '');
  expect(addresses()).toEqual([undefined, undefined]);
});
