import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { choose } from '#tests/e2e/choose.ts';
import { SITES } from '#tests/e2e/sites.ts';

const KEY = 'kubasic.progress';

async function answer(page: Page, item: string, option: RegExp): Promise<void> {
  await page.goto(`/quiz/container-and-tools/#${item}`);
  await choose(page, option);
  await page.getByRole('button', { name: '답 확인' }).click();
  await expect(page.getByText(/맞았어요|틀렸어요/)).toBeVisible();
}

test('two tabs lose nothing of each other', async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  await one.goto('/quiz/container-and-tools/#basics-01');
  await two.goto('/quiz/container-and-tools/#basics-02');
  await answer(one, 'basics-01', /호스트의 커널/);
  await answer(two, 'basics-02', /설정해 두었을 때만/);
  await answer(one, 'basics-04', /여러 개/);
  await expect(two.getByRole('link', { name: '4번 문항, 맞힘' })).toBeVisible();
  await one.reload();
  for (const number of [1, 2, 4]) {
    await expect(one.getByRole('link', { name: `${number}번 문항, 맞힘` })).toBeVisible();
  }
});

test('a broken stored value is set aside and the log comes back from the journal', async ({
  page,
}) => {
  await answer(page, 'basics-01', /호스트의 커널/);
  await page.evaluate((key) => localStorage.setItem(key, '{"format":"kubasic-pro'), KEY);
  await page.reload();
  await expect(page.getByRole('link', { name: '1번 문항, 맞힘' })).toBeVisible();
  const keys = await page.evaluate(() => Object.keys(localStorage));
  expect(keys.filter((key) => key.startsWith(`${KEY}.broken.`))).toHaveLength(1);
});

test('a log emptied from localStorage comes back from the journal', async ({ page }) => {
  await answer(page, 'basics-01', /호스트의 커널/);
  await page.evaluate(() => localStorage.clear());
  await page.goto('/data/');
  await expect(page.getByText('기록 1개')).toBeVisible();
});

test('the log goes out as a file and comes in on another machine, and the import can be undone', async ({
  page,
  browser,
}) => {
  await answer(page, 'basics-01', /호스트의 커널/);
  await page.goto('/data/');
  await expect(page.getByText('이 브라우저에 저장했어요')).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: '파일로 내보내기' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^kubasic-\d{4}-\d\d-\d\d\.json$/);
  const buffer = await readFile(await download.path());

  const other = await (await browser.newContext()).newPage();
  await other.goto(`${SITES.root.url}/data/`);
  await expect(other.getByText('이 브라우저에 저장했어요')).toBeVisible();
  const file = { name: 'a.json', mimeType: 'application/json', buffer };
  await other.getByLabel('파일 가져오기').setInputFiles(file);
  await expect(other.getByText('새 기록 1개를 가져왔어요.')).toBeVisible();
  await other.getByLabel('파일 가져오기').setInputFiles(file);
  await expect(other.getByText('새로운 기록이 없어요. 1개는 이미 있어요.')).toBeVisible();
  await other
    .getByLabel('파일 가져오기')
    .setInputFiles({ ...file, buffer: Buffer.from('{"a":1}') });
  await expect(other.getByText('쿠베이직의 기록 파일이 아니에요')).toBeVisible();
  await other.reload();
  await expect(other.getByText('기록 1개')).toBeVisible();
});
