import { act, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { loadQuiz } from '#course/course.ts';
import { learnerAt } from '#tests/support/learner.tsx';
import { fakeBrowser } from '#tests/support/study.ts';

const submit = () => screen.getByRole('button', { name: '답 확인' });

it('explains every option after a wrong answer and lets the learner try again', async () => {
  const { user, study } = await learnerAt('/quiz/container-and-tools/#basics-01');
  await user.click(await screen.findByLabelText(/게스트 운영체제를 작게/));
  await user.click(submit());
  expect(screen.getByText('틀렸어요')).toBeVisible();
  expect(screen.getByText('틀렸어요')).toHaveFocus();
  expect(await screen.findByText(/가상 머신입니다\.$/)).toBeVisible();
  expect(screen.getByText(/게스트 운영체제가 켜지기를 기다리지 않으니/)).toBeVisible();
  expect(screen.getByText('오답 · 내가 고름')).toBeVisible();
  expect(study.getState().events).toMatchObject([
    { kind: 'quiz', item: 'q:basics-01', outcome: 'wrong', given: ['small-guest'] },
  ]);
  await user.click(screen.getByRole('button', { name: '다시 풀기' }));
  expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
  await user.click(screen.getByLabelText(/호스트의 커널을 함께/));
  await user.click(submit());
  expect(screen.getByText('맞았어요')).toBeVisible();
});

it('puts entries in order by buttons', async () => {
  const { user, study } = await learnerAt('/quiz/container-and-tools/#basics-05');
  const right = ['build', 'push', 'pull', 'run'];
  const rows = () =>
    screen.getAllByRole('listitem').filter((row) => within(row).queryByLabelText(/^위로/));
  await screen.findAllByLabelText(/^위로/);
  for (const [place, word] of right.entries()) {
    for (
      let from = rows().findIndex((row) => row.textContent?.includes(`(${word})`));
      from > place;
      from--
    ) {
      await user.click(within(rows()[from] as HTMLElement).getByLabelText(/^위로/));
    }
  }
  await user.click(submit());
  expect(screen.getByText('맞았어요')).toBeVisible();
  expect(study.getState().events).toMatchObject([{ given: right }]);
});

it('leaves the focus on the button that moved an entry to an end', async () => {
  const { user } = await learnerAt('/quiz/container-and-tools/#basics-05');
  const [down] = await screen.findAllByRole('button', { name: /^아래로/ });
  for (let press = 0; press < 5; press++) await user.click(down as HTMLElement);
  expect(down).toHaveFocus();
  expect(down).toHaveAttribute('aria-disabled', 'true');
  expect(screen.getByText(/4번째로 옮겼어요/)).toBeInTheDocument();
});

it('says the verdict by its focus and why in a status, without its buttons', async () => {
  const { user } = await learnerAt('/quiz/container-and-tools/#basics-06');
  await user.type(await screen.findByRole('textbox', { name: '빈칸 1' }), 'docker{Enter}');
  const verdict = screen.getByText('틀렸어요');
  expect(verdict).toHaveFocus();
  expect(verdict.closest('[role=status]')).toBeNull();
  const why = (await screen.findByText(/^정답/)).closest('[role=status]');
  expect(within(why as HTMLElement).queryByRole('button')).toBeNull();
});

it('comes back from the passage to its question', async () => {
  const { user } = await learnerAt('/quiz/yaml-syntax/#yaml-02');
  await user.click((await screen.findAllByRole('radio'))[0] as HTMLElement);
  await user.click(submit());
  await user.keyboard('p');
  await user.click(await screen.findByRole('link', { name: '문제로 돌아가기' }));
  const [asked] = await screen.findAllByRole('heading', { level: 2 });
  expect(asked).toHaveFocus();
});

it('stays at its question when one skips to the content', async () => {
  const { user } = await learnerAt('/quiz/container-and-tools/#basics-02');
  const asked = await screen.findByRole('heading', { level: 2, name: /CPU·메모리 제한/ });
  await user.click(screen.getByRole('link', { name: '본문으로 건너뛰기' }));
  expect(screen.getByRole('main')).toHaveFocus();
  expect(asked).toBeVisible();
});

it('sorts into groups that stand beside each entry', async () => {
  const { user } = await learnerAt('/quiz/container-and-tools/#basics-03');
  const put = async (name: string, group: string) => {
    const entry = await screen.findByRole('group', { name });
    await user.click(within(entry).getByRole('radio', { name: group }));
  };
  await put('게스트 OS를 통째로 포함한다', '가상 머신');
  await put('하드웨어를 가상화해 나눈다', '가상 머신');
  await put('호스트의 커널을 함께 쓴다', '컨테이너');
  expect(submit()).toBeDisabled();
  await put('가볍고 빨리 뜬다', '가상 머신');
  await user.click(submit());
  expect(screen.getByText('틀렸어요')).toBeVisible();
  expect(await screen.findByText('정답: 컨테이너')).toBeVisible();
});

it('pairs by lists', async () => {
  const { user } = await learnerAt('/quiz/container-and-tools/#basics-10');
  const put = async (name: string, partner: string) =>
    user.selectOptions(await screen.findByRole('combobox', { name }), partner);
  await put('Docker', '이미지를 만들고 컨테이너를 실행한다');
  await put('Docker Compose', '파일 하나로 여러 컨테이너를 정의하고 띄운다');
  expect(submit()).toBeDisabled();
  await put('Kubernetes', '여러 노드에 배치하고 확장하고 복구한다');
  await user.click(submit());
  expect(screen.getByText('맞았어요')).toBeVisible();
});

it('takes typed blanks, commands and mended YAML', async () => {
  const { user } = await learnerAt('/quiz/container-and-tools/#basics-06');
  await user.type(await screen.findByRole('textbox', { name: '빈칸 1' }), ' yaml{Enter}');
  expect(screen.getByText('맞았어요')).toBeVisible();
  await user.click(screen.getByRole('link', { name: '다음 문항' }));
  await user.type(
    await screen.findByRole('textbox', { name: '명령' }),
    'docker run compose{Enter}',
  );
  expect(await screen.findByText('docker compose up')).toBeVisible();
});

it('mends YAML in place', async () => {
  const { user } = await learnerAt('/quiz/yaml-syntax/#yaml-03');
  const field = await screen.findByRole('textbox', { name: '고칠 YAML' });
  expect(submit()).toBeDisabled();
  await user.clear(field);
  await user.type(field, 'ports:\n  - 80');
  await user.click(submit());
  expect(screen.getByText('맞았어요')).toBeVisible();
});

it('shows an answer of before as it was, and asks anew when the question has changed', async () => {
  const browser = fakeBrowser();
  const earlier = await browser.open('earlier');
  const answer = {
    kind: 'quiz',
    item: 'q:basics-01',
    outcome: 'correct',
    given: ['share-kernel'],
  } as const;
  earlier.getState().record({ ...answer, rev: 1 });
  await learnerAt('/quiz/container-and-tools/#basics-01', browser);
  expect(await screen.findByText('맞았어요')).toBeVisible();
  expect(screen.getByText('정답 · 내가 고름')).toBeVisible();
});

it('shows the line of the fault when YAML is mended wrongly', async () => {
  const { user } = await learnerAt('/quiz/yaml-syntax/#yaml-03');
  const field = await screen.findByRole('textbox', { name: '고칠 YAML' });
  await user.clear(field);
  await user.type(field, 'ports:\n\t- 80');
  await user.click(submit());
  expect(await screen.findByText(/2번째 줄에서 YAML로 읽히지 않아요/)).toBeVisible();
  expect(screen.getByText(/고칠 줄: 2번째/)).toBeVisible();
});

it('stays at the question that was just answered, also where the address names none', async () => {
  const { user } = await learnerAt('/quiz/node-components/');
  const question = await screen.findByRole('heading', { level: 2 });
  const asked = question.textContent;
  await user.click(screen.getAllByRole('radio')[0] as HTMLElement);
  await user.click(screen.getByRole('button', { name: '답 확인' }));
  expect(await screen.findByText(/맞았어요|틀렸어요/)).toBeVisible();
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(asked ?? '');
});

it('leads from the last answer to the next lesson', async () => {
  const { study } = await learnerAt('/quiz/node-overview/');
  await screen.findByRole('button', { name: '답 확인' });
  const quiz = await loadQuiz('node-overview');
  await act(async () => {
    for (const { id, rev } of quiz?.items ?? []) {
      const answer = { kind: 'quiz', outcome: 'correct', given: [], took: 0 } as const;
      study.getState().record({ ...answer, item: `q:${id}`, rev });
    }
  });
  expect(await screen.findByText(/^모두 맞혔어요/)).toBeVisible();
  expect(screen.getByRole('link', { name: '다음 레슨 읽기' })).toHaveAttribute(
    'href',
    '/learn/node-components/',
  );
});

it('leads to the first question that is to be answered anew', async () => {
  const quiz = await loadQuiz('node-overview');
  const items = quiz?.items ?? [];
  const { study, user } = await learnerAt(`/quiz/node-overview/#${items.at(-1)?.id}`);
  await screen.findByRole('button', { name: '답 확인' });
  await act(async () => {
    for (const { id, rev } of items) {
      const outcome = id === items[1]?.id ? 'wrong' : 'correct';
      study.getState().record({ kind: 'quiz', item: `q:${id}`, rev, outcome, given: [] });
    }
  });
  const asked = () => screen.getByRole('heading', { level: 2, name: items[1]?.text ?? '' });
  await user.click(await screen.findByRole('button', { name: '틀린 1문항 다시' }));
  expect(asked()).toHaveFocus();
  expect(submit()).toBeVisible();
  await act(async () => {
    const [, item] = items;
    if (!item) return;
    const answer = { kind: 'quiz', outcome: 'correct', given: [] } as const;
    study.getState().record({ ...answer, item: `q:${item.id}`, rev: item.rev });
  });
  await user.click(await screen.findByRole('button', { name: '처음부터 다시' }));
  expect(screen.getByRole('heading', { level: 2, name: items[0]?.text ?? '' })).toHaveFocus();
});
