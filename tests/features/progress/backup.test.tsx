import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openSave } from '#core/save/save.ts';
import { learnerAt } from '#tests/support/learner.tsx';
import { fakeBrowser } from '#tests/support/study.ts';

const fileOf = (text: string) => new File([text], 'kubasic.json', { type: 'application/json' });

it('gives the records out as a file of today and takes them in elsewhere', async () => {
  const there = fakeBrowser();
  (await there.open('there')).getState().record({ kind: 'read', item: 's:etcd', rev: 1 });
  const { user, browser } = await learnerAt('/progress/', there);
  await user.click(await screen.findByRole('button', { name: '파일로 내보내기' }));
  expect(screen.getByText('kubasic-2026-11-24.json 파일로 내보냈어요.')).toBeVisible();
  expect(openSave(browser.files[0]?.text ?? null)).toMatchObject({ state: 'ok', dropped: 0 });
});

it.each([
  ['', '빈 파일이에요'],
  ['{"a"', '파일이 깨졌어요'],
  ['{"a":1}', '쿠베이직의 기록 파일이 아니에요'],
  [
    '{"format":"kubasic-progress","version":99,"events":[]}',
    '더 새로운 쿠베이직에서 내보낸 파일이에요',
  ],
])('refuses the file %s with a sentence and changes nothing', async (text, said) => {
  const { user, study, browser } = await learnerAt('/progress/');
  const before = new Map(browser.texts);
  await user.upload(await screen.findByLabelText('파일 가져오기'), fileOf(text));
  expect(await screen.findByText(new RegExp(said))).toBeVisible();
  expect(study.getState().events).toEqual([]);
  expect(browser.texts).toEqual(before);
});

it('tells what an import brought and takes it back', async () => {
  const { user, study } = await learnerAt('/progress/');
  const text =
    '{"format":"kubasic-progress","version":1,"events":[{"id":"x-0","at":1,"item":"s:etcd","rev":1,"kind":"read"},{"id":"x-1"}]}';
  await user.upload(await screen.findByLabelText('파일 가져오기'), fileOf(text));
  expect(
    await screen.findByText('새 기록 1개를 가져왔어요. 1개는 읽을 수 없어 뺐어요.'),
  ).toBeVisible();
  await user.click(screen.getByRole('button', { name: '가져오기 되돌리기' }));
  expect(study.getState().events).toEqual([]);
});
