import { act, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openSave } from '#core/save/codec.ts';
import { learnerAt } from '#tests/support/learner.tsx';
import { fakeBrowser } from '#tests/support/study.ts';

const fileOf = (text: string) => new File([text], 'kubasic.json', { type: 'application/json' });

it('gives the records out as a file of today and takes them in elsewhere', async () => {
  const there = fakeBrowser();
  (await there.open('there')).getState().record({ kind: 'read', item: 's:etcd', rev: 1 });
  const { user, browser } = await learnerAt('/data/', there);
  await user.click(await screen.findByRole('button', { name: '파일로 내보내기' }));
  expect(screen.getByText('kubasic-2026-11-24.json 파일로 내보냈어요.')).toBeVisible();
  expect(openSave(browser.files[0]?.text ?? null)).toMatchObject({ state: 'ok', dropped: 0 });
});

it.each([
  ['', '빈 파일이에요'],
  ['{"a"', '파일이 깨졌어요'],
  ['[1,2', '파일이 깨졌어요'],
  [' '.repeat(5_000_001), '너무 커요'],
  ['{"a":1}', '쿠베이직의 기록 파일이 아니에요'],
  [
    '{"format":"kubasic-progress","version":99,"events":[]}',
    '더 새로운 쿠베이직에서 내보낸 파일이에요',
  ],
])('refuses the file %s with a sentence and changes nothing', async (text, said) => {
  const { user, study, browser } = await learnerAt('/data/');
  const before = new Map(browser.texts);
  await user.upload(await screen.findByLabelText('파일 가져오기'), fileOf(text));
  expect(await screen.findByText(new RegExp(said))).toBeVisible();
  expect(study.getState().events).toEqual([]);
  expect(browser.texts).toEqual(before);
});

it('tells what an import brought and takes it back', async () => {
  const { user, study } = await learnerAt('/data/');
  const text =
    '{"format":"kubasic-progress","version":1,"events":[{"id":"x-0","at":1,"item":"s:etcd","rev":1,"kind":"read"},{"id":"x-1"}]}';
  await user.upload(await screen.findByLabelText('파일 가져오기'), fileOf(text));
  expect(
    await screen.findByText('새 기록 1개를 가져왔어요. 1개는 읽을 수 없어 뺐어요.'),
  ).toBeVisible();
  await user.click(screen.getByRole('button', { name: '가져오기 되돌리기' }));
  expect(study.getState().events).toEqual([]);
});

it('erases all in two steps and brings it back', async () => {
  const browser = fakeBrowser();
  (await browser.open('before')).getState().record({ kind: 'read', item: 's:etcd', rev: 1 });
  const { user, study } = await learnerAt('/data/', browser);
  await user.click(await screen.findByRole('button', { name: '기록 지우기' }));
  expect(screen.getByRole('button', { name: '그대로 두기' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: '그대로 두기' }));
  expect(study.getState().events).toHaveLength(1);
  const title = screen.getByRole('heading', { name: '처음부터 다시' });
  expect(title).toHaveFocus();
  await user.click(screen.getByRole('button', { name: '기록 지우기' }));
  await user.click(screen.getByRole('button', { name: '기록 1개 지우기' }));
  expect(study.getState().events).toEqual([]);
  expect(await screen.findByText(/모두 지우기 전/)).toBeVisible();
  expect(title).toHaveFocus();
  expect(screen.getByText(/기록을 모두 지웠어요/)).toHaveRole('status');
  await user.click(screen.getByRole('button', { name: '지운 기록 되살리기' }));
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  expect(screen.getByText('되돌렸어요.')).toHaveRole('status');
  expect(screen.queryByText(/기록을 모두 지웠어요/)).toBeNull();
  expect(study.getState().events).toHaveLength(1);
});

it('says on every screen that this browser keeps nothing, with the way to a file', async () => {
  const browser = fakeBrowser();
  browser.writing = 'closed';
  browser.journal = 'closed';
  const { user, study } = await learnerAt('/learn/', browser);
  expect(await screen.findByText(/창을 닫으면 기록이 사라지니/)).toBeVisible();
  act(() => void study.getState().record({ kind: 'read', item: 's:etcd', rev: 1 }));
  await user.click(screen.getByRole('button', { name: '파일로 내보내기' }));
  expect(browser.files).toHaveLength(1);
});

it('asks for a file after fifty new records, and rests when told to', async () => {
  const browser = fakeBrowser();
  const before = await browser.open('before');
  for (let i = 0; i < 50; i++) {
    before.getState().record({ kind: 'read', item: `s:s${i}`, rev: 1 });
  }
  const { user } = await learnerAt('/', browser);
  expect(await screen.findByText(/기록 50개가 이 브라우저에만 있어요/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: '나중에' }));
  expect(screen.queryByText(/이 브라우저에만 있어요/)).toBeNull();
});

it('asks for a file sooner where the browser may clear the records within days', async () => {
  const browser = fakeBrowser();
  browser.isShort = true;
  const before = await browser.open('before');
  for (let i = 0; i < 10; i++) {
    before.getState().record({ kind: 'read', item: `s:s${i}`, rev: 1 });
  }
  await learnerAt('/', browser);
  expect(await screen.findByText(/며칠 들르지 않은 사이트의 기록을 지울 수/)).toBeVisible();
});

it('counts to fifty anew from what a reset left', async () => {
  const browser = fakeBrowser();
  const { study, settings } = await learnerAt('/', browser);
  act(() => settings.getState().change({ remindAt: 550 }));
  act(() => void study.getState().record({ kind: 'read', item: 's:etcd', rev: 1 }));
  expect(settings.getState().remindAt).toBeLessThan(60);
});

it('shows text that was set aside, to be taken out or dropped', async () => {
  const browser = fakeBrowser();
  browser.texts.set('kubasic.progress', '{"cut');
  const { user } = await learnerAt('/data/', browser);
  const part = within(await screen.findByRole('region', { name: '따로 보관한 기록' }));
  await user.click(part.getByRole('button', { name: /파일로 받기$/ }));
  expect(browser.files.map(({ text }) => text)).toEqual(['{"cut']);
  await user.click(part.getByRole('button', { name: /지우기$/ }));
  expect(part.getByRole('button', { name: '그대로 두기' })).toHaveFocus();
  await user.click(part.getByRole('button', { name: '그대로 두기' }));
  expect(part.getByRole('heading')).toHaveFocus();
  await user.click(part.getByRole('button', { name: /지우기$/ }));
  await user.click(part.getByRole('button', { name: '완전히 지우기' }));
  expect(screen.queryByRole('region', { name: '따로 보관한 기록' })).toBeNull();
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  expect(screen.getByText('따로 보관한 기록을 지웠어요.')).toBeVisible();
});
