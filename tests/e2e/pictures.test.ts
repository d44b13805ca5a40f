import { expect, test } from '@playwright/test';

/** Each picture: where it stands, the button to press by keyboard, and what is then said. */
const PICTURES = [
  ['control-plane-overview', 'kubectl apply의 여행', '다음 걸음', '2/8'],
  ['install-tools', '실습 환경 그려 보기', '다음 걸음', '2/5'],
  ['three-techniques', '같은 한 주, 세 가지 방식', '다음 걸음', '2/5'],
  ['controllers', '제어 루프', '루프 한 걸음', '같으니 할 일이 없습니다'],
  ['msa-pros-cons', '같은 일을 두 구조에', '세 배로 늘린다', '결제 서비스만 세 개가 됩니다'],
  ['api-stability', 'API 버전의 일생', '엔드포인트슬라이스', 'discovery.k8s.io/v1beta1이 제거'],
  ['manifest-basics', '매니페스트 해부', 'kind', 'kind not set'],
] as const;

for (const [lesson, title, button, said] of PICTURES) {
  test(`‘${title}’ is used by keyboard alone`, async ({ page }) => {
    await page.goto(`/learn/${lesson}/`);
    await page.waitForLoadState('networkidle');
    const picture = page.getByRole('figure', { name: title });
    const press = picture.getByRole('button', { name: button, exact: true });
    // A key pressed before the picture's own script has come is pressed again.
    await expect(async () => {
      await press.focus();
      await page.keyboard.press('Enter');
      await expect(picture.getByRole('status')).toContainText(said, { timeout: 2000 });
    }).toPass();
    await expect(press).toBeFocused();
  });
}

test('the parts of the cluster lead to their sections by keyboard', async ({ page }) => {
  await page.goto('/learn/cluster-overview/');
  await page.waitForLoadState('networkidle');
  const picture = page.getByRole('figure', { name: '클러스터의 구성 요소' });
  await picture.getByRole('link', { name: /etcd/ }).first().focus();
  await expect(picture.getByRole('status')).toContainText('클러스터의 상태를 담는 저장소');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/learn\/api-server-and-etcd\/#etcd$/);
});

test.describe('as a still', () => {
  test('a printed picture tells every step', async ({ page }) => {
    await page.goto('/learn/control-plane-overview/');
    await page.emulateMedia({ media: 'print' });
    const picture = page.getByRole('figure', { name: 'kubectl apply의 여행' });
    await expect(picture.getByText('결과가 돌아옵니다')).toBeVisible();
    await expect(picture.getByRole('button')).toHaveCount(0);
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('a picture tells every step and offers no dead button', async ({ page }) => {
      await page.goto('/learn/control-plane-overview/');
      const picture = page.getByRole('figure', { name: 'kubectl apply의 여행' });
      await expect(picture.getByText('결과가 돌아옵니다')).toBeVisible();
      await expect(picture.getByRole('button')).toHaveCount(0);
    });
  });
});
