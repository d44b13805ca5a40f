import { mkdir, readFile } from 'node:fs/promises';
import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { launchOptions } from '#tests/support/browser.ts';

/**
 * `npm run screens`: every screen, new and studied, at three widths, light and dark, to be looked at.
 * Pictures go to `node_modules/.cache/screens`. Build first. A word behind the command takes only the
 * screens whose name has it: `npm run screens -- exam`.
 */
const OUT = 'node_modules/.cache/screens';
const PORT = Number(process.env['E2E_PORT'] ?? 4340);
const WIDTHS = [390, 768, 1440];
const SCHEMES = ['light', 'dark'] as const;
const DAY = 24 * 60 * 60 * 1000;

type Screen = {
  readonly name: string;
  readonly path: string;
  readonly studied?: boolean;
  readonly act?: (page: Page) => Promise<void>;
};
const press = (name: string | RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click();
};
const SCREENS: readonly Screen[] = [
  { name: 'today-new', path: '/' },
  { name: 'today', path: '/', studied: true },
  { name: 'map', path: '/learn/', studied: true },
  { name: 'memory', path: '/learn/?view=memory', studied: true },
  { name: 'lesson', path: '/learn/control-plane-overview/', studied: true },
  { name: 'lesson-masked', path: '/learn/node-components/', act: press(/키워드 가리고/) },
  { name: 'decks', path: '/cards/', studied: true },
  { name: 'card', path: '/cards/all/', act: press('뒤집기') },
  { name: 'review-new', path: '/review/' },
  { name: 'review', path: '/review/', studied: true },
  { name: 'quizzes', path: '/quiz/', studied: true },
  {
    name: 'quiz',
    path: '/quiz/node-components/#node-05',
    act: async (page) => {
      await page.getByRole('radio').first().check();
      await press('답 확인')(page);
    },
  },
  { name: 'mistakes-new', path: '/mistakes/' },
  { name: 'mistakes', path: '/mistakes/', studied: true },
  { name: 'exam', path: '/exam/?seed=a&n=10' },
  { name: 'exam-room', path: '/exam/?seed=a&n=10', act: press('시험 시작') },
  { name: 'keywords', path: '/keywords/', studied: true },
  { name: 'keyword', path: '/keywords/kubelet/' },
  { name: 'progress-new', path: '/progress/' },
  { name: 'progress', path: '/progress/', studied: true },
  { name: 'data', path: '/data/', studied: true },
  { name: 'data-reset', path: '/data/', studied: true, act: press('기록 지우기') },
  { name: 'sheet', path: '/sheet/?of=node' },
  { name: 'sheet-quiz', path: '/sheet/?of=node&what=quiz' },
  { name: 'settings', path: '/settings/' },
  { name: 'missing', path: '/404.html' },
  {
    name: 'search',
    path: '/',
    act: async (page) => {
      await press('검색')(page);
      await page.getByRole('combobox').fill('etcd 백업');
    },
  },
  { name: 'share', path: '/keywords/etcd/', act: press(/^공유/) },
];

const wanted = process.argv[2] ?? '';
const save = await studied();
const server = await preview({ preview: { port: PORT } });
const browser = await chromium.launch(launchOptions());
await mkdir(OUT, { recursive: true });
let taken = 0;
for (const width of WIDTHS) {
  for (const colorScheme of SCHEMES) {
    for (const { name, path, studied: hasStudied, act } of SCREENS) {
      if (!name.includes(wanted)) continue;
      const page = await browser.newPage({
        viewport: { width, height: width < 600 ? 844 : 900 },
        colorScheme,
        locale: 'ko-KR',
        reducedMotion: 'reduce',
      });
      if (hasStudied) {
        await page.addInitScript((text) => localStorage.setItem('kubasic.progress', text), save);
      }
      await page.goto(`http://localhost:${PORT}${path}`);
      await page.waitForLoadState('networkidle');
      await act?.(page);
      await page.waitForTimeout(300);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (wide > 0) console.error(`${name} ${width}: ${wide}px too wide`);
      await page.screenshot({ path: `${OUT}/${name}-${width}-${colorScheme}.png` });
      await page.close();
      taken++;
    }
  }
}
await browser.close();
await server.close();
console.log(`${taken} screens in ${OUT}`);

/** A learner in their third week: two in three known, some wrong, an exam in a month. */
async function studied(): Promise<string> {
  const ids = Object.keys(JSON.parse(await readFile('content/ledger.json', 'utf8')).ids);
  const of = (kind: string) => ids.filter((id) => id.startsWith(kind) && !id.includes('/'));
  const now = Date.now();
  const events = [
    ...of('s:')
      .slice(0, 40)
      .map((item, at) => ({ kind: 'read', item, daysAgo: 20 - at / 2 })),
    ...of('k:')
      .slice(0, 50)
      .flatMap((item, at) => [
        { kind: 'card', item, daysAgo: 18 - (at % 9), outcome: at % 3 ? 'known' : 'unknown' },
        { kind: 'card', item, daysAgo: 6 - (at % 5), outcome: at % 4 ? 'known' : 'unknown' },
      ]),
    ...of('q:')
      .slice(0, 90)
      .map((item, at) => ({
        ...{ kind: 'quiz', item, daysAgo: 15 - (at % 14), given: [] },
        outcome: at % 4 ? 'correct' : 'wrong',
        confidence: ['sure', 'unsure', 'guess'][at % 3],
      })),
    {
      kind: 'plan',
      daysAgo: 10,
      examDate: new Date(now + 30 * DAY).toISOString().slice(0, 10),
    },
  ].map(({ daysAgo, ...event }, index) => ({
    ...{ id: `screen-${index}`, at: Math.round(now - daysAgo * DAY), rev: 1, took: 9000 },
    ...event,
  }));
  return JSON.stringify({ format: 'kubasic-progress', version: 1, events });
}
