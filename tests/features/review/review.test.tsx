import { act, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { learnerAt, pressToLoad } from '#tests/support/learner.tsx';
import { DAY } from '#tests/support/log.ts';
import { answered, browserWith, graded, read } from '#tests/support/studied.ts';

const turn = () => screen.findByRole('button', { name: '뒤집기' });

it('has nothing to ask before a section was read, and says what to do', async () => {
  await learnerAt('/review/');
  expect(await screen.findByText(/아직 읽은 섹션이 없어요/)).toBeVisible();
  expect(screen.getByRole('link', { name: '레슨 고르기' })).toBeVisible();
});

it('asks what is due, shows when it comes again, and takes a grade back', async () => {
  const browser = await browserWith([[9, graded('etcd', 'known')]]);
  const { user, study } = await learnerAt('/review/', browser);
  expect(await screen.findByText('1개 남음')).toBeVisible();
  await user.click(await turn());
  expect(screen.getByRole('button', { name: /몰랐어요.*잠시 뒤/ })).toBeVisible();
  expect(screen.getByRole('button', { name: /알았어요.*\d+(?:일|달) 뒤/ })).toBeVisible();
  await user.keyboard('2');
  expect(await screen.findByText(/1개를 떠올렸고, 그중 1개를 한 번에/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: '방금 것 되돌리기' }));
  expect(screen.getByText('1개 남음')).toBeVisible();
  expect(study.getState().events.at(-1)).toMatchObject({ kind: 'undo' });
});

it('asks a missed card again in the same sitting', async () => {
  const browser = await browserWith([[9, graded('etcd', 'known')]]);
  const { user } = await learnerAt('/review/', browser);
  await user.click(await turn());
  await user.keyboard('1');
  expect(screen.getByText('1개 남음')).toBeVisible();
  await user.click(await turn());
  await user.keyboard('2');
  expect(await screen.findByText(/놓친 1개는 내일 다시/)).toBeVisible();
});

it('brings the keywords and questions of a section that was read', async () => {
  const { user } = await learnerAt('/review/', await browserWith([[0, read('container')]]));
  await user.click(await turn());
  await user.keyboard('2');
  expect(await screen.findByRole('button', { name: '답 확인' })).toBeVisible();
});

it('drills one section on request, due or not', async () => {
  const browser = await browserWith([[0, answered('basics-03', 'correct')]]);
  await learnerAt('/review/?section=container', browser);
  expect(await screen.findByText(/‘컨테이너란’에서 잊기 쉬운 것부터/)).toBeVisible();
  expect(await screen.findByRole('progressbar', { name: '골라서 복습' })).toBeVisible();
});

it('asks again at the end of a lesson what was missed in it', async () => {
  const browser = await browserWith([[1, answered('basics-03', 'wrong')]]);
  await learnerAt('/learn/container-and-tools/', browser);
  const again = await screen.findByRole('link', { name: '놓친 1문항 다시 풀기' });
  await pressToLoad(again);
  expect(await screen.findByRole('heading', { level: 1, name: '골라서 복습' })).toBeVisible();
  expect(await screen.findByRole('group', { name: '호스트의 커널을 함께 쓴다' })).toBeVisible();
});

const chooseAll = async (user: Awaited<ReturnType<typeof learnerAt>>['user']) => {
  for (const group of screen.getAllByRole('group')) {
    const [first] = within(group).queryAllByRole('radio');
    if (first) await user.click(first);
  }
  await user.click(screen.getByRole('button', { name: '답 확인' }));
};

it('takes back the answer whose verdict stands, not the one before', async () => {
  const browser = await browserWith([
    [60, graded('etcd', 'known')],
    [20, answered('basics-03', 'correct')],
  ]);
  const { user, study } = await learnerAt('/review/', browser);
  await user.click(await turn());
  await user.keyboard('2');
  await screen.findByRole('button', { name: '답 확인' });
  await chooseAll(user);
  const answer = study.getState().events.at(-1);
  expect(answer).toMatchObject({ item: 'q:basics-03' });
  await user.click(await screen.findByRole('button', { name: /방금 것 되돌리기/ }));
  expect(study.getState().events.at(-1)).toMatchObject({ kind: 'undo', target: answer?.id });
  expect(screen.getByRole('button', { name: '답 확인' })).toBeVisible();
  expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
});

it.each([['/review/'], ['/review/?section=container']])(
  'comes back from the passage to its verdict at %s',
  async (address) => {
    const browser = await browserWith([[20, answered('basics-03', 'correct')]]);
    const { user, study } = await learnerAt(address, browser);
    await screen.findByText(/개 남음/);
    while (screen.queryByRole('button', { name: '뒤집기' })) {
      await user.click(await turn());
      await user.keyboard('2');
    }
    await screen.findByRole('button', { name: '답 확인' });
    await chooseAll(user);
    const events = study.getState().events.length;
    await pressToLoad(await screen.findByRole('link', { name: /레슨에서 보기/ }));
    await pressToLoad(await screen.findByRole('link', { name: /문제로 돌아가기/ }));
    expect(await screen.findByText(/^(?:맞았어요|틀렸어요)$/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '다음' }));
    expect(study.getState().events).toHaveLength(events);
  },
);

it('begins the next day when the page is woken', async () => {
  const browser = await browserWith([[0, graded('etcd', 'unknown')]]);
  const { study } = await learnerAt('/review/', browser);
  expect(await screen.findByText(/모두 했어요/)).toBeVisible();
  browser.now += DAY;
  await act(async () => study.refresh());
  expect(await screen.findByText('1개 남음')).toBeVisible();
});
