import { expect, type Page } from '@playwright/test';
import { choose } from '#tests/e2e/choose.ts';
import { openReady } from '#tests/e2e/faults/answers.ts';
import { BUILDS, CHANGED_TITLE } from '#tests/e2e/faults/builds.ts';
import {
  codeOf,
  countOpenings,
  keepCourse,
  lookForUpdate,
  test,
} from '#tests/e2e/faults/learner.ts';

const QUIZ = '/quiz/container-and-tools/#basics-02';
const OPTION = /설정해 두었을 때만/;
const goToProgress = (page: Page) =>
  page.getByRole('navigation', { name: '주요 화면' }).getByRole('link', { name: '기록' }).click();

const LESSON = '/learn/control-plane-overview/';
const OLD_TITLE = '컨트롤 플레인이 하는 일';
const goToMap = (page: Page) =>
  page.getByRole('navigation', { name: '주요 화면' }).getByRole('link', { name: '학습' }).click();
const lessonLink = (page: Page) => page.getByRole('main').locator(`a[href$="${LESSON}"]`).first();

test('F23 a page of the old build goes on after a deploy with the code that its worker keeps', async ({
  page,
  host,
}) => {
  await keepCourse(page, host);
  host.folder = BUILDS.next;
  const openings = countOpenings(page);
  await goToProgress(page);
  await expect(page.getByRole('heading', { level: 1, name: '기록' })).toBeVisible();
  expect(openings.count).toBe(0);
});

test('F23 without a worker a screen of the old build leads to one reload that keeps route and draft', async ({
  page,
  host,
}) => {
  host.faults = [['/sw.js', 'gone']];
  await page.goto(host.url + QUIZ);
  await choose(page, OPTION);
  const old = await codeOf(page);
  host.folder = BUILDS.next;
  const openings = countOpenings(page);
  await goToProgress(page);
  await expect(page.getByRole('heading', { level: 1, name: '기록' })).toBeVisible();
  await expect(page).toHaveURL(`${host.url}/progress/`);
  expect(openings.count).toBe(1);
  expect(await codeOf(page)).not.toBe(old);
  await page.goBack();
  await expect(page.getByLabel(OPTION)).toBeChecked();
});

test('F23 a course that changed without the code is offered, and never mixed with the old one', async ({
  page,
  context,
  host,
}) => {
  await keepCourse(page, host);
  await page.goto(host.url + LESSON);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(OLD_TITLE);
  host.folder = BUILDS.course;
  host.asked = [];
  await lookForUpdate(page);
  const accept = page.getByRole('button', { name: '새로 열기' });
  await expect(accept).toBeVisible({ timeout: 20_000 });
  // What is as it was is not fetched again.
  expect(host.asked.some((path) => path.endsWith('/lesson/control-plane-overview.json'))).toBe(
    true,
  );
  expect(host.asked.filter((path) => path.includes('/keyword/kubelet'))).toEqual([]);
  // The open page keeps to its own revision, a page opened now has the new one.
  await goToMap(page);
  await expect(lessonLink(page)).toContainText(OLD_TITLE);
  const other = await context.newPage();
  await other.goto(`${host.url}/progress/`);
  await goToMap(other);
  await expect(lessonLink(other)).toContainText(CHANGED_TITLE);
  await expect(other.getByRole('button', { name: '새로 열기' })).toHaveCount(0);
  await accept.click();
  await expect(lessonLink(page)).toContainText(CHANGED_TITLE);
  await host.close();
  await page.goto(host.url + LESSON);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(CHANGED_TITLE);
});

test('F23 without a worker a page whose course has changed leads to one reload', async ({
  page,
  host,
}) => {
  host.faults = [['/sw.js', 'gone']];
  await openReady(page, `${host.url}/learn/`);
  await page.waitForLoadState('networkidle');
  host.folder = BUILDS.course;
  const openings = countOpenings(page);
  await lessonLink(page).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(CHANGED_TITLE);
  await expect(page).toHaveURL(host.url + LESSON);
  expect(openings.count).toBe(1);
});

for (const [fault, name] of [
  ['gone', 'is not there'],
  ['page', 'is answered with a page'],
] as const) {
  test(`F24 code that ${name} leads to one reload, then to a page with a way on`, async ({
    page,
    host,
  }) => {
    host.faults = [
      ['/sw.js', 'gone'],
      [/ProgressScreen.*\.js$/, fault],
    ];
    await page.goto(`${host.url}/quiz/`);
    await page.waitForFunction(() => !('early' in window));
    const openings = countOpenings(page);
    await goToProgress(page);
    const again = page.getByRole('button', { name: '다시 열기' });
    await expect(again).toBeVisible();
    await page.waitForTimeout(1500);
    expect(openings.count).toBe(1);
    // Another screen opens, and the broken one does once its code is there.
    await page.getByRole('link', { name: '학습', exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: '학습 지도' })).toBeVisible();
    await page.goBack();
    await expect(again).toBeVisible();
    host.faults = [['/sw.js', 'gone']];
    await again.click();
    await expect(page.getByRole('heading', { level: 1, name: '기록' })).toBeVisible();
  });
}

test('F24 data that cannot be fetched leads to one reload, then to a page with a way on', async ({
  page,
  host,
}) => {
  host.faults = [['/sw.js', 'gone']];
  await openReady(page, `${host.url}/learn/`);
  const data = '/lesson/control-plane-overview.json';
  host.faults = [
    ['/sw.js', 'gone'],
    [data, 'broken'],
  ];
  const openings = countOpenings(page);
  await lessonLink(page).click();
  await expect(page.getByRole('button', { name: '다시 열기' })).toBeVisible();
  await page.waitForTimeout(1500);
  expect(openings.count).toBe(1);
  // For each of the two openings; a browser asks a host that breaks off again by itself, Firefox ten times.
  expect(host.asked.filter((path) => path.endsWith(data)).length).toBeLessThanOrEqual(22);
});

test('F24 what breaks off because a reader leads on opens nothing anew, however slow the host', async ({
  page,
  host,
}) => {
  for (const millis of [0, 150, 300, 450]) {
    host.faults = [['/sw.js', 'gone']];
    await page.goto(`${host.url}/learn/`);
    host.faults.push([LESSON, 'slow']);
    await page.waitForTimeout(millis);
    await page.evaluate((lesson) => {
      document.querySelector<HTMLElement>(`main a[href$="${lesson}"]`)?.click();
    }, LESSON);
    await expect(page).toHaveURL(host.url + LESSON);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(OLD_TITLE);
  }
});

test('F24 a page whose app is gone can be read after one reload, and says how to go on', async ({
  page,
  host,
}) => {
  host.faults = [
    ['/sw.js', 'gone'],
    [/assets\/index-.*\.js$/, 'gone'],
  ];
  const openings = countOpenings(page);
  await page.goto(`${host.url}/learn/container-and-tools/`);
  const again = page.getByRole('link', { name: /다시 열어 주세요/ });
  await expect(again).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForTimeout(1500);
  expect(openings.count).toBe(2);
  host.faults = [['/sw.js', 'gone']];
  await again.click();
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toBeVisible();
});

/** How far below the window's edge the option stands, in px. */
const topOf = (page: Page) =>
  page.getByLabel(OPTION).evaluate((option) => option.getBoundingClientRect().top);

test('F25 an update accepted in mid-quiz keeps the answer, the question and the place', async ({
  page,
  context,
  host,
}) => {
  await page.setViewportSize({ width: 1000, height: 400 });
  await keepCourse(page, host);
  const old = await codeOf(page);
  const other = await context.newPage();
  await other.goto(`${host.url}/learn/container-and-tools/`);
  await page.bringToFront();
  await page.goto(host.url + QUIZ);
  await choose(page, OPTION);
  host.folder = BUILDS.next;
  await lookForUpdate(page);
  const accept = page.getByRole('button', { name: '새로 열기' });
  await expect(accept).toBeVisible({ timeout: 20_000 });
  expect(await codeOf(page)).toBe(old);
  await page.evaluate(() => scrollTo(0, 120));
  const place = await topOf(page);
  const openings = countOpenings(page);
  const elsewhere = countOpenings(other);
  await accept.click();
  await expect(accept).toBeHidden({ timeout: 20_000 });
  await expect(page.getByLabel(OPTION)).toBeChecked();
  await expect(page).toHaveURL(host.url + QUIZ);
  // The place is what is under the eye; the browser shifts the page itself when a font comes.
  await expect.poll(async () => Math.abs((await topOf(page)) - place)).toBeLessThan(8);
  expect(await codeOf(page)).not.toBe(old);
  expect(openings.count).toBe(1);
  // The other page is asked, not opened anew under its reader.
  await other.bringToFront();
  await expect(other.getByRole('button', { name: '새로 열기' })).toBeVisible({ timeout: 20_000 });
  expect(elsewhere.count).toBe(0);
});
