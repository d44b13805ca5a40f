import { expect, type Page, test } from '@playwright/test';

const hasBegun = (page: Page) => page.waitForFunction(() => !('early' in window));

test('back and forward lead to where one was on the page', async ({ page }) => {
  const title = page.getByRole('heading', { level: 1 });
  const scrolled = () => page.evaluate(() => Math.round(scrollY));
  await page.goto('/learn/controllers/');
  await page.waitForLoadState('networkidle');
  const first = (await title.textContent()) ?? '';
  const next = page.getByRole('link', { name: '다음 레슨' });
  await next.scrollIntoViewIfNeeded();
  expect(await scrolled()).toBeGreaterThan(500);
  await next.click();
  await expect(title).not.toHaveText(first);
  await expect.poll(scrolled).toBe(0);
  await page.mouse.wheel(0, 300);
  await expect.poll(scrolled).toBe(300);

  await page.goBack();
  await expect(title).toHaveText(first);
  // The text's font may have come meanwhile: its lines are a little longer or shorter.
  await expect(next).toBeInViewport();
  await page.goForward();
  await expect(title).not.toHaveText(first);
  await expect.poll(async () => Math.abs((await scrolled()) - 300)).toBeLessThan(60);
});

test('a tapped lesson is drawn whole, and its passages are read', async ({ page }) => {
  await page.goto('/learn/control-plane-overview/');
  await page.waitForLoadState('networkidle');
  await page.getByRole('link', { name: '다음 레슨' }).click();
  await expect(page).toHaveURL(/\/learn\/api-server-and-etcd\/$/);
  const sections = page.locator('main section[id]');
  await page.reload();
  await hasBegun(page);
  const whole = await sections.count();
  expect(whole).toBeGreaterThan(1);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('API 서버와 etcd');
  await page.getByRole('link', { name: '다음 레슨' }).click();
  await expect(sections).toHaveCount(whole);
  await expect(page.getByRole('button', { name: '읽음으로 표시' })).toBeAttached();
});

/** The words that stand under the eye: a third down the window. */
const underEye = (page: Page) =>
  page.evaluate(() => {
    const [x, y] = [innerWidth / 2, innerHeight / 3];
    const block = document.elementFromPoint(x, y)?.closest('p, li, pre, td, h2, h3, a');
    return block?.textContent?.slice(0, 60) ?? '';
  });

/** Scrolls until some words stand under the eye, and says which. */
async function readOn(page: Page): Promise<string> {
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
  for (let step = 0; step < 20; step++) {
    const words = await underEye(page);
    if (words.length > 4) return words;
    await page.mouse.wheel(0, 20);
    await page.waitForTimeout(50);
  }
  throw new Error('no words under the eye');
}

/** Leads on, loads the page anew and goes back: to where one was. */
async function goesBackTo(place: number, page: Page): Promise<void> {
  const title = page.getByRole('heading', { level: 1, name: '컨트롤러들' });
  await page.evaluate(() =>
    // Playwright's own click may scroll.
    document.querySelector<HTMLElement>('header a[href*="/progress"]')?.click(),
  );
  await expect(title).toHaveCount(0);
  await page.reload();
  await hasBegun(page);
  await page.goBack();
  await expect(title).toBeVisible();
  const off = () => page.evaluate((place) => Math.abs(scrollY - place), place);
  await expect.poll(off).toBeLessThan(60);
}

test('the place of who scrolled before the app began is kept too', async ({ page }) => {
  let begin = () => {};
  const held = new Promise<void>((resolve) => {
    begin = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/learn/controllers/', { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => scrollTo(0, 1200));
  await page.waitForTimeout(300);
  begin();
  await hasBegun(page);
  await goesBackTo(1200, page);
});

test('without scrollend, as in an older Safari, the place is kept as well', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Document.prototype, 'onscrollend');
    addEventListener('scrollend', (event) => event.stopImmediatePropagation(), true);
  });
  await page.goto('/learn/controllers/');
  await hasBegun(page);
  await page.evaluate(() => scrollTo(0, 1200));
  await expect.poll(() => page.evaluate(() => history.state?.scroll)).toBe(1200);
  await goesBackTo(1200, page);
});

for (const [what, path, link] of [
  ['a lesson', '/learn/controllers/', 'header a[href$="/progress"], header a[href$="/progress/"]'],
  ['the map', '/learn/', 'main li a'],
  ['the keywords', '/keywords/', 'main li a'],
] as const) {
  for (const reloads of [false, true]) {
    const how = reloads ? ', after a reload in between' : '';
    test(`${what} is gone back to at the same passage${how}`, async ({ page }) => {
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      const title = await page.getByRole('heading', { level: 1 }).textContent();
      const words = await readOn(page);
      await page.waitForTimeout(300);
      await page.evaluate((selector) => {
        const seen = [...document.querySelectorAll<HTMLElement>(selector)];
        const inView = (element: HTMLElement) => {
          const { top, bottom } = element.getBoundingClientRect();
          return bottom > 0 && top < innerHeight;
        };
        seen.find(inView)?.click();
      }, link);
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title ?? '');
      await page.waitForLoadState('networkidle');
      if (reloads) {
        await page.reload();
        await hasBegun(page);
      }
      await page.goBack();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
      await expect
        .poll(() =>
          // Nearly: another font may have come meanwhile.
          page.evaluate((words) => {
            const blocks = [...document.querySelectorAll('main :is(p, li, pre, td, h2, h3, a)')];
            const block = blocks.find((one) => one.textContent?.slice(0, 60) === words);
            const { top = -9999, bottom = -9999 } = block?.getBoundingClientRect() ?? {};
            return bottom > -60 && top < innerHeight * 0.75;
          }, words),
        )
        .toBe(true);
    });
  }
}
