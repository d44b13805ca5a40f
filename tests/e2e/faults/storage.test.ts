import { readFile } from 'node:fs/promises';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { openSave } from '#core/save/codec.ts';
import {
  expectRecords,
  gradeCards,
  KEY,
  openReady,
  troublesOf,
} from '#tests/e2e/faults/answers.ts';

// A busy machine is slow, not wrong.
test.slow();

const CARDS = '/cards/all/';
const NEWER = '{"format":"kubasic-progress","version":99,"runs":[]}';
const FULL = '저장 공간이 가득 차서 방금 한 것을';
const stored = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);
const keep = (page: Page, text: string) =>
  page.evaluate(
    ([key, value]) => localStorage.setItem(key as string, value as string),
    [KEY, text],
  );
const forgetJournal = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const asking = indexedDB.deleteDatabase('kubasic');
        asking.onsuccess = asking.onerror = asking.onblocked = resolve;
      }),
  );
const wake = (page: Page) =>
  page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

/** The page hears of no write of other tabs any more. */
const sleep = (page: Page) => page.evaluate(() => Reflect.set(window, 'asleep', true));

async function twoTabs(context: BrowserContext): Promise<readonly [Page, Page]> {
  // Before the app listens: Chromium calls those who listen to a window in their order.
  await context.addInitScript(() => {
    addEventListener('storage', (event) => {
      if (Reflect.get(window, 'asleep')) event.stopImmediatePropagation();
    });
  });
  const [one, two] = [await context.newPage(), await context.newPage()];
  await openReady(one, CARDS);
  await openReady(two, CARDS);
  return [one, two];
}

for (const text of ['{"format":"kubasic-pro', '<!doctype html>']) {
  test(`F01 ${text} in place of the log is set aside and the log restored`, async ({ page }) => {
    const troubles = troublesOf(page);
    await openReady(page, CARDS);
    await gradeCards(page, 3);
    await keep(page, text);
    await expectRecords(page, 3);
    await expect(page.getByRole('region', { name: '따로 보관한 기록' })).toBeVisible();
    expect(openSave(await stored(page))).toMatchObject({ state: 'ok', dropped: 0 });
    expect(troubles).toEqual([]);
  });
}

test('F05 what cannot be brought up to date is only read', async ({ page }) => {
  const text = '{"format":"kubasic-progress","version":1,"events":{"length":3}}';
  await page.goto('/404.html');
  await keep(page, text);
  await openReady(page, CARDS);
  await expect(page.getByText('예전 기록을 새 형식으로 옮기지 못했어요.')).toBeVisible();
  await gradeCards(page, 10);
  expect(await stored(page)).toBe(text);
});

test('F06 a log of a newer app is only read, and what is done goes out as a file', async ({
  page,
  browserName,
}) => {
  await page.goto('/404.html');
  await keep(page, NEWER);
  await openReady(page, CARDS);
  await expect(page.getByText('더 새로운 쿠베이직이 이 기록을 저장했어요.')).toBeVisible();
  await gradeCards(page, 2);
  expect(await stored(page)).toBe(NEWER);
  const button = page.getByRole('button', { name: '파일로 내보내기' });
  // Firefox, driven as it is shipped, tells nothing of downloads.
  if (browserName === 'firefox') return await expect(button).toBeEnabled();
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const opened = openSave(await readFile(await download.path(), 'utf8'));
  expect(opened.state === 'ok' && opened.events).toHaveLength(2);
});

test('F09 on a full disk nothing is lost, it is said, and it is saved once there is room', async ({
  page,
}) => {
  await openReady(page, CARDS);
  await gradeCards(page);
  await page.evaluate(() => {
    for (let size = 2 ** 20; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (let i = 0; i < 40; i++) localStorage.setItem(`junk.${size}.${i}`, 'x'.repeat(size));
      } catch {
        // Full for this size: on with a smaller one.
      }
    }
  });
  await gradeCards(page, 20);
  await expect(page.getByText(FULL)).toBeVisible();
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith('junk.')) localStorage.removeItem(key);
    }
  });
  await expect(page.getByText(FULL)).toBeHidden({ timeout: 15_000 });
  await forgetJournal(page);
  await expectRecords(page, 21);
});

test('F10 where every storage throws the app runs, says so, and exports', async ({
  page,
  browserName,
}) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }
  });
  const troubles = troublesOf(page);
  await openReady(page, CARDS);
  await expect(page.getByText('이 브라우저가 저장을 막고 있어요.')).toBeVisible();
  await gradeCards(page, 3);
  const button = page.getByRole('button', { name: '파일로 내보내기' });
  if (browserName === 'chromium') {
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    const opened = openSave(await readFile(await download.path(), 'utf8'));
    expect(opened.state === 'ok' && opened.events).toHaveLength(3);
  } else await expect(button).toBeEnabled();
  expect(troubles).toEqual([]);
});

test('F11 without localStorage the journal keeps the log', async ({ page }) => {
  // As Firefox is with dom.storage.enabled off.
  await page.addInitScript(() => Object.defineProperty(window, 'localStorage', { value: null }));
  await openReady(page, CARDS);
  await gradeCards(page, 3);
  await expectRecords(page, 3);
  await expect(page.getByText('이 브라우저에 저장했어요')).toBeVisible();
});

for (const [how, script] of [
  ['is blocked', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
  [
    'never answers',
    () => {
      IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
    },
  ],
  [
    'is of a newer version',
    () => {
      const { open } = IDBFactory.prototype;
      IDBFactory.prototype.open = function (name) {
        return open.call(this, name, 1_000_000);
      };
    },
  ],
] as const) {
  test(`F12 with an IndexedDB that ${how} localStorage keeps the log`, async ({ page }) => {
    const troubles = troublesOf(page);
    await page.addInitScript(script);
    await page.goto('/data/');
    await expect(page.getByText('이 브라우저에 저장했어요')).toBeVisible();
    await openReady(page, CARDS);
    await gradeCards(page, 3);
    await expectRecords(page, 3);
    expect(troubles).toEqual([]);
  });
}

test('F14 a crash of the page loses nothing that was on screen', async ({
  page,
  context,
  browserName,
}) => {
  test.skip(browserName === 'firefox', 'only Chromium can be told to crash a page');
  await openReady(page, CARDS);
  await gradeCards(page, 5);
  const devtools = await context.newCDPSession(page);
  // The page is gone before it could answer.
  devtools.send('Page.crash').catch(() => {});
  await page.waitForEvent('crash');
  await expectRecords(await context.newPage(), 5);
});

test('F15 a tab closed in the tick of the answer keeps the answer', async ({ page, context }) => {
  await openReady(page, '/');
  const opening = context.waitForEvent('page');
  await page.evaluate((path) => void open(path), CARDS);
  const tab = await opening;
  await tab.waitForFunction(() => !('early' in window), undefined, { polling: 50 });
  await tab.getByRole('button', { name: '뒤집기' }).click();
  const closing = tab.waitForEvent('close');
  await tab.getByRole('button', { name: '몰랐어요' }).evaluate((button: HTMLElement) => {
    setTimeout(() => {
      button.click();
      close();
    });
  });
  await closing;
  await expectRecords(page, 1);
});

test('F16 storage cleared while running is filled again', async ({ page }) => {
  await openReady(page, CARDS);
  await gradeCards(page, 5);
  await page.evaluate(() => localStorage.clear());
  await forgetJournal(page);
  await gradeCards(page);
  await expectRecords(page, 6);
});

for (const store of ['localStorage', 'IndexedDB'] as const) {
  test(`F17 with ${store} evicted the log is rebuilt from the other`, async ({ page }) => {
    await openReady(page, CARDS);
    await gradeCards(page, 4);
    await page.goto('/404.html');
    if (store === 'localStorage') await page.evaluate(() => localStorage.clear());
    else await forgetJournal(page);
    await expectRecords(page, 4);
    await page.goto('/404.html');
    if (store === 'localStorage') await forgetJournal(page);
    else await page.evaluate(() => localStorage.clear());
    await expectRecords(page, 4);
  });
}

test('F18 with all evicted the first screen offers to take in a file', async ({ page }) => {
  await openReady(page, CARDS);
  await gradeCards(page);
  await page.goto('/404.html');
  await page.evaluate(() => localStorage.clear());
  await forgetJournal(page);
  await openReady(page, '/');
  await page.getByRole('link', { name: '기록 파일 가져오기' }).click();
  await expect(page.getByLabel('파일 가져오기')).toBeAttached();
  await expect(page.getByText('기록 0개 ·')).toBeVisible();
});

test('F19 three tabs with 200 answers each at once keep all 600', async ({ context }) => {
  const tabs = [await context.newPage(), await context.newPage(), await context.newPage()];
  for (const tab of tabs) await openReady(tab, CARDS);
  await Promise.all(tabs.map((tab) => gradeCards(tab, 200)));
  for (const tab of tabs) await tab.close();
  const page = await context.newPage();
  await expectRecords(page, 600);
  await page.evaluate(() => localStorage.clear());
  await expectRecords(page, 600);
});

test('F20 a tab that slept through a reset brings nothing back', async ({ context }) => {
  const [one, stale] = await twoTabs(context);
  await gradeCards(one, 5);
  await sleep(stale);
  await openReady(one, '/data/');
  await one.getByRole('button', { name: '기록 지우기' }).click();
  await one.getByRole('button', { name: '기록 5개 지우기' }).click();
  await expect(one.getByText('기록 0개 ·')).toBeVisible();
  await gradeCards(stale, 2);
  await expectRecords(one, 2);
  await one.evaluate(() => localStorage.clear());
  await expectRecords(one, 2);
});

test('F21 a tab of an older build stops writing beside a newer store and asks to reload', async ({
  context,
}) => {
  const [old, other] = await twoTabs(context);
  await gradeCards(old);
  await keep(other, NEWER);
  await expect(old.getByText('더 새로운 쿠베이직이 이 기록을 저장했어요.')).toBeVisible();
  await gradeCards(old, 2);
  expect(await stored(other)).toBe(NEWER);
  await expect(old.getByRole('button', { name: '새로 열기' })).toBeVisible();
});

test('F22 a tab that slept reads before it writes', async ({ context }) => {
  const [asleep, awake] = await twoTabs(context);
  await sleep(asleep);
  await gradeCards(awake, 4);
  await gradeCards(asleep, 1);
  await wake(asleep);
  await asleep.close();
  await expectRecords(awake, 5);
});

test('F22 a tab that slept shows what others did when it is looked at again', async ({
  context,
}) => {
  const [asleep, awake] = await twoTabs(context);
  await sleep(asleep);
  await gradeCards(awake, 4);
  await wake(asleep);
  // Within the app: a page opened anew would read by itself.
  await asleep.evaluate(() => history.pushState(null, '', '/data/'));
  await asleep.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));
  await expect(asleep.getByText('기록 4개 ·')).toBeVisible();
});
