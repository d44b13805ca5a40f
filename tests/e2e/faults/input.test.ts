import { expect, type Page, test } from '@playwright/test';
import { sealSave } from '#core/save/codec.ts';
import {
  expectRecords,
  gradeCards,
  KEY,
  openReady,
  troublesOf,
} from '#tests/e2e/faults/answers.ts';
import { SITES } from '#tests/e2e/sites.ts';
import { PAYLOADS } from '#tests/faults/payloads.ts';

test.slow();

const CARDS = '/cards/all/';
const GOOD = sealSave({
  generation: 0,
  events: [{ id: 'there-0', at: 1_000, kind: 'read', item: 's:etcd', rev: 1 }],
});
const stored = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);
const fileOf = (buffer: Buffer) => ({ name: 'a.json', mimeType: 'application/json', buffer });

test('F33 files in another dress are read, others refused with the reason and no byte changed', async ({
  page,
}) => {
  await openReady(page, CARDS);
  await gradeCards(page, 1);
  await openReady(page, '/data/');
  const before = await stored(page);
  const input = page.getByLabel('파일 가져오기');
  for (const [text, said] of [
    [GOOD.slice(0, -9), '파일이 깨졌어요'],
    ['{"decks":[]}', '쿠베이직의 기록 파일이 아니에요'],
    [GOOD.replace('"version":2', '"version":99'), '더 새로운 쿠베이직에서 내보낸 파일이에요'],
    ['', '빈 파일이에요'],
  ] as const) {
    await input.setInputFiles(fileOf(Buffer.from(text)));
    await expect(page.getByText(said)).toBeVisible();
    expect(await stored(page)).toBe(before);
  }
  await input.setInputFiles(fileOf(Buffer.from(`\uFEFF${GOOD}`, 'utf16le')));
  await expect(page.getByText('새 기록 1개를 가져왔어요.')).toBeVisible();
});

test('F34 files that would hold the page up are refused, and the page answers', async ({
  page,
}) => {
  const troubles = troublesOf(page);
  await openReady(page, CARDS);
  await gradeCards(page, 1);
  await openReady(page, '/data/');
  const before = await stored(page);
  const input = page.getByLabel('파일 가져오기');
  for (const [text, said] of [
    [GOOD + ' '.repeat(5_000_000), '너무 커요'],
    ['['.repeat(100_000) + ']'.repeat(100_000), '쿠베이직의 기록 파일이 아니에요'],
    [GOOD.replace('a0 0', 'a0 0;'.repeat(900_000)), '너무 커요'],
    [`{"format":"kubasic-progress","version":1,"events":[${'1,'.repeat(1_000_000)}1]}`, '아니에요'],
  ] as const) {
    await input.setInputFiles(fileOf(Buffer.from(text)));
    await expect(page.getByText(said)).toBeVisible();
    await page.getByRole('button', { name: '기록 지우기' }).click();
    await page.getByRole('button', { name: '그대로 두기' }).click();
  }
  expect(await stored(page)).toBe(before);
  expect(troubles).toEqual([]);
});

test('F35 F37 payloads in memos, ids, names and addresses run nothing', async ({ page }) => {
  const troubles = troublesOf(page);
  page.on('dialog', () => expect('a dialog').toBe('never'));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  const events = PAYLOADS.flatMap((memo, n) => [
    ...[
      { id: `x-${2 * n}`, at: 1_000 + n, kind: 'quiz', item: `q:basics-0${1 + (n % 7)}`, rev: 1 },
    ],
    {
      id: `x-${2 * n + 1}`,
      at: 2_000 + n,
      kind: 'note',
      item: `q:basics-0${1 + (n % 7)}`,
      rev: 1,
      memo,
    },
  ]).map((event) =>
    event.kind === 'quiz' ? { ...event, outcome: 'wrong', given: [event.id] } : event,
  );
  const hostile = { id: '__proto__', at: 1, kind: 'read', item: 's:constructor', rev: 1 };
  const file = { format: 'kubasic-progress', version: 1, events: [hostile, ...events] };
  await openReady(page, '/data/');
  await page.getByLabel('파일 가져오기').setInputFiles(fileOf(Buffer.from(JSON.stringify(file))));
  await expect(page.getByText(`새 기록 ${events.length + 1}개를 가져왔어요.`)).toBeVisible();
  // All payloads end as memos of a few questions, the latest of each shown: one by one.
  for (const memo of PAYLOADS) {
    const at = 10_000 + PAYLOADS.indexOf(memo);
    const note = { id: `y-${at}`, at, kind: 'note', item: 'q:basics-01', rev: 1, memo };
    const one = JSON.stringify({ format: 'kubasic-progress', version: 1, events: [note] });
    await page.getByLabel('파일 가져오기').setInputFiles(fileOf(Buffer.from(one)));
    await expect(page.getByText(/새 기록 1개를 가져왔어요/)).toBeVisible();
    await page.evaluate(() => history.pushState(null, '', '/mistakes/'));
    await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));
    await expect(page.getByRole('heading', { level: 1, name: '오답노트' })).toBeVisible();
    await expect(page.getByRole('button', { name: '메모 고치기' }).first()).toBeVisible();
    const links = await page
      .locator('main a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? '#'));
    for (const href of links) expect(href).toMatch(/^(?:https?:\/\/|\/(?![/\\])|#)/);
    await page.goBack();
    await expect(page.getByLabel('파일 가져오기')).toBeAttached();
  }
  const script = encodeURIComponent(
    '"><script>window.hit=1</script><img src=x onerror=window.hit=1>',
  );
  for (const path of [
    `/exam/?seed=${script}&n=${script}`,
    `/sheet/?of=${script}&what=${script}`,
    `/review/?section=${script}`,
    `/review/?missed=${script}`,
    `/learn/controllers/#${script}`,
    `/quiz/controllers/#${script}`,
    `/learn/?view=${script}&find=${script}`,
    `/404.html?${script}`,
  ]) {
    await openReady(page, path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  expect(await page.evaluate(() => Reflect.get(window, 'hit'))).toBeUndefined();
  expect(await page.evaluate(() => Reflect.get({}, 'polluted'))).toBeUndefined();
  expect(troubles).toEqual([]);
});

test('F38 in a frame without storage it runs in memory and says so', async ({ page }) => {
  await page.addInitScript(() => {
    if (window === top) return;
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    }
  });
  // A host that lets itself be framed sends no such header.
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': _, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route('http://other.example/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe src="${SITES.root.url}${CARDS}" width="800" height="700"></iframe>`,
    }),
  );
  await page.goto('http://other.example/');
  const frame = page.frameLocator('iframe');
  await expect(frame.getByText('이 브라우저가 저장을 막고 있어요.')).toBeVisible();
  // Firefox, driven as it is shipped, points beside what stands in a frame.
  for (const name of ['뒤집기', '알았어요']) {
    await frame.getByRole('button', { name }).evaluate((button: HTMLElement) => button.click());
  }
  await expect(frame.getByRole('button', { name: '파일로 내보내기' })).toBeVisible();
  expect(errors).toEqual([]);
});

test('F39 key repeat and a double click make one attempt', async ({ page }) => {
  await openReady(page, '/quiz/container-and-tools/#basics-01');
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: '답 확인' }).dblclick();
  await expect(page.getByText(/맞았어요|틀렸어요/)).toBeVisible();
  await expectRecords(page, 1);
  await openReady(page, CARDS);
  await page.getByRole('button', { name: '뒤집기' }).click();
  await page.keyboard.down('1');
  for (let i = 0; i < 5; i++) await page.keyboard.down('1');
  await page.keyboard.up('1');
  await expectRecords(page, 2);
});

test('F39 Enter inside a composition gives no answer, the next one gives the whole word once', async ({
  page,
  context,
  browserName,
}) => {
  await openReady(page, '/quiz/what-is-kubernetes/#k8s-01');
  const field = page.getByRole('main').getByRole('textbox').first();
  const word = browserName === 'chromium' ? '키잡이' : 'helmsman';
  await field.click();
  if (browserName === 'chromium') {
    // The engine's own composition, as an input method drives it.
    const devtools = await context.newCDPSession(page);
    for (const text of ['ㅋ', '키', '키잡', '키잡이']) {
      const selection = { selectionStart: text.length, selectionEnd: text.length };
      await devtools.send('Input.imeSetComposition', { text, ...selection });
    }
    const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
    await devtools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
    await devtools.send('Input.insertText', { text: '키잡이' });
    await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
  } else {
    // Firefox, driven as it is shipped, can neither compose nor type Hangul.
    await field.pressSequentially(word);
  }
  // As Firefox sends the Enter of a composition, and as Safari does, which submits a form with it.
  for (const isComposing of [true, false]) {
    await field.evaluate((input, isComposing) => {
      const key = { key: 'Enter', keyCode: 229, isComposing, bubbles: true, cancelable: true };
      input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
      const goesOn = input.dispatchEvent(new KeyboardEvent('keydown', key));
      if (goesOn) (input as HTMLInputElement).form?.requestSubmit();
      input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    }, isComposing);
  }
  await expect(field).toHaveValue(word);
  await expect(page.getByText(/맞았어요|틀렸어요/)).toBeHidden();
  await field.press('Enter');
  await expect(page.getByText('맞았어요')).toBeVisible();
  await expectRecords(page, 1);
});

test('F40 a section that cannot be drawn says so, and the rest of the lesson lives', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route('**/lesson/controllers.json', async (route) => {
    const text = await (await route.fetch()).text();
    // The first paragraph of the first section gets a name that no element can have.
    const at = text.indexOf('"tagName":"p"', text.indexOf('"sections"'));
    const broken = `${text.slice(0, at)}"tagName":"p q"${text.slice(at + 13)}`;
    await route.fulfill({ body: broken, contentType: 'application/json' });
  });
  await openReady(page, '/learn/');
  await page.getByRole('main').locator('a[href$="/learn/controllers/"]').click();
  await expect(page.getByRole('alert')).toContainText('이 부분을 보여 주지 못했어요');
  await expect(page.getByRole('alert')).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 2 }).nth(1)).toBeVisible();
  await expect(page.getByRole('button', { name: '읽음으로 표시' })).toBeVisible();
  expect(errors).toEqual([]);
});
