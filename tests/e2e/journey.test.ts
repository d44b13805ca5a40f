import { expect, type Page, test } from '@playwright/test';
import { choose } from '#tests/e2e/choose.ts';

/** Any error that reaches the page or its console fails the journey. */
function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}

test('a new learner starts, reads, turns cards, takes a quiz and finds everything again', async ({
  page,
  hasTouch,
}) => {
  const errors = watchErrors(page);
  const press = (name: string | RegExp, role: 'link' | 'button' = 'link') => {
    const target = page.getByRole(role, { name }).first();
    return hasTouch ? target.tap() : target.click();
  };

  await page.goto('/');
  await press(/첫 레슨 시작하기/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('컨테이너와 세 가지 도구');

  await page.goto('/learn/api-server-and-etcd/#etcd');
  await expect(page.getByRole('heading', { name: 'etcd', exact: true })).toBeFocused();
  const etcd = page.locator('#etcd');
  await expect(etcd).toHaveAttribute('data-passage', 'true');

  const word = etcd.getByRole('link', { name: 'etcd', exact: true }).first();
  await (hasTouch ? word.tap() : word.click());
  const meaning = page.getByRole('dialog', { name: '키워드 뜻' });
  await expect(meaning).toContainText('키-값 저장소');
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
  await expect(word).toBeFocused();

  await press('읽음으로 표시', 'button');
  await expect(page.getByText('이 레슨을 다 읽었어요')).toBeVisible();

  await press(/이 챕터 카드 넘기기/);
  for (let card = 0; card < 10; card++) {
    await press('뒤집기', 'button');
    await press(card === 3 ? /몰랐어요/ : /알았어요/, 'button');
  }
  await expect(page.getByText(/17장 중 9장/)).toBeVisible();
  await press(/방금 것 되돌리기/, 'button');
  await expect(page.getByText(/17장 중 8장/)).toBeVisible();

  await page.goto('/quiz/api-server-and-etcd/#control-plane-a-03');
  await choose(page, /etcd에 직접 접속해 읽는다/);
  await press('답 확인', 'button');
  await expect(page.getByText('틀렸어요')).toBeVisible();
  await expect(page.getByText('컨트롤 플레인과 노드는 API 서버를 통해 소통합니다.')).toBeVisible();

  await press('레슨에서 보기');
  await expect(page).toHaveURL(/\/learn\/api-server-and-etcd\/#api-server$/);
  await expect(page.locator('#api-server')).toHaveAttribute('data-passage', 'true');
  await press('문제로 돌아가기');
  await expect(page).toHaveURL(/\/quiz\/api-server-and-etcd\/#control-plane-a-03$/);
  await expect(page.getByText('틀렸어요')).toBeVisible();

  await page.reload();
  await expect(page.getByText('틀렸어요')).toBeVisible();
  await page.goto('/progress/');
  const row = page.getByRole('row', { name: /API 서버와 etcd/ });
  await expect(row).toContainText('2/2');
  await expect(row).toContainText(/0\/\d+/);
  expect(errors).toEqual([]);
});

test('nothing scrolls sideways', async ({ page }) => {
  for (const path of [
    '/',
    '/learn/',
    '/learn/inventory/',
    '/quiz/three-techniques/',
    '/progress/',
    '/cards/all/',
  ]) {
    await page.goto(path);
    const [inner, scroll] = await page.evaluate(() => [
      document.documentElement.clientWidth,
      document.documentElement.scrollWidth,
    ]);
    expect(scroll, path).toBeLessThanOrEqual(inner ?? 0);
  }
});
