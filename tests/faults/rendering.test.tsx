import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { expect, it, vi } from 'vitest';
import { prosePlugin } from '#core/markdown/prose-plugin.ts';
import { PAYLOADS } from '#tests/faults/payloads.ts';
import { BlockBoundary } from '#ui/BlockBoundary.tsx';
import { ProseLinkContext, type ProseLinkProps } from '#ui/Prose/prose-context.ts';
import { SourceProse } from '#ui/Prose/SourceProse.tsx';
import { TreeProse } from '#ui/Prose/TreeProse.tsx';

function PlainLink({ href, children }: ProseLinkProps) {
  return <a href={href}>{children}</a>;
}

it.each(PAYLOADS)('F37 %s in a memo becomes neither script nor foreign address', (source) => {
  const { container } = render(
    <ProseLinkContext value={PlainLink}>
      <SourceProse source={source} plugins={[prosePlugin]} />
    </ProseLinkContext>,
  );
  const active =
    'script,iframe,object,embed,form,style,base,meta,svg:not([aria-hidden]),math,template,details';
  expect([...container.querySelectorAll(active)]).toEqual([]);
  for (const element of container.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      expect(name).not.toMatch(/^on/);
      if (name === 'src') expect(value).toMatch(/^\/(?![/\\])/);
      if (name === 'href') expect(value).toMatch(/^https?:\/\/|^\/(?![/\\])|^#/);
    }
  }
});

it('F37 keeps links to the web and within the site, and images of the site', () => {
  const source = '[웹](https://kubernetes.io/ko/) [안](/k/etcd/) ![그림](/icon.svg)';
  render(
    <ProseLinkContext value={PlainLink}>
      <SourceProse source={source} plugins={[prosePlugin]} />
    </ProseLinkContext>,
  );
  expect(screen.getByRole('link', { name: '웹' })).toHaveAttribute(
    'href',
    'https://kubernetes.io/ko/',
  );
  expect(screen.getByRole('link', { name: '안' })).toHaveAttribute('href', '/k/etcd/');
  expect(screen.getByRole('img', { name: '그림' })).toHaveAttribute('src', '/icon.svg');
});

const text = (value: string) => ({ type: 'text', value }) as const;
const element = (tagName: string, value: string) =>
  ({ type: 'element', tagName, properties: {}, children: [text(value)] }) as const;

it('F40 a block that throws says so and is tried again; its neighbours live', async () => {
  // React itself reports what it caught.
  vi.mocked(console.error).mockImplementation(() => {});
  let isBroken = true;
  const Card = () => {
    if (isBroken) throw new Error('planted');
    return <p>카드</p>;
  };
  render(
    <StrictMode>
      <TreeProse tree={[element('p', '앞 글')]} />
      <TreeProse tree={[element('p q', '깨진 글')]} />
      <BlockBoundary>
        <Card />
      </BlockBoundary>
    </StrictMode>,
  );
  expect(screen.getByText('앞 글')).toBeVisible();
  expect(screen.getAllByRole('alert')).toHaveLength(2);
  isBroken = false;
  for (const button of screen.getAllByRole('button', { name: '다시 보여 주기' })) {
    await userEvent.click(button);
  }
  expect(screen.getByText('카드')).toBeVisible();
  expect(screen.getAllByRole('alert')).toHaveLength(1);
  vi.mocked(console.error).mockClear();
});
