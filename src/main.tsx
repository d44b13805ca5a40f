import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from '#app/App.tsx';
import { CourseRouter } from '#app/CourseRouter.tsx';
import { fetchFontWhenIdle } from '#app/font.ts';
import type { FoldAsk } from '#core/progress/fold-text.ts';
import { preload } from '#course/course.ts';
import { courseGone, dataAddress } from '#course/fetch-data.ts';
import { systemClock } from '#platform/clock.ts';
import { saveAsFile } from '#platform/download.ts';
import { composed, replayEarlyInput } from '#platform/early-input.ts';
import { indexedDbJournal } from '#platform/journal.ts';
import { serviceWorker } from '#platform/offline.ts';
import { browserPersistence } from '#platform/persistence.ts';
import { quiet } from '#platform/quiet.ts';
import { randomName } from '#platform/random.ts';
import { reopenOnce } from '#platform/reopen.ts';
import { localShelf } from '#platform/shelf.ts';
import { tabShelf } from '#platform/tab-shelf.ts';
import { onWake } from '#platform/wake.ts';
import { createDrafts } from '#state/drafts.ts';
import { createExam } from '#state/exam.ts';
import { foldAhead } from '#state/fold-ahead.ts';
import { createOffline } from '#state/offline.ts';
import { createSettings } from '#state/settings.ts';
import { createStudy } from '#state/study.ts';
import { afterPaint } from '#ui/after-paint.ts';
import '#ui/base.css';

const shelf = localShelf();
const settings = createSettings(shelf);
const exam = createExam(shelf);
const drafts = createDrafts(tabShelf());
/** What a page is made of: its code and its revision of the course. */
const parts = [import.meta.url, dataAddress('summary')];
const offline = createOffline(serviceWorker(`${import.meta.env.BASE_URL}sw.js`, parts));
void courseGone.then(() => offline.setState({ hasUpdate: true }));
/** Who has a long log needs its worker. */
const fold = async (ask: FoldAsk) => (await import('#app/fold-beside.ts')).foldBeside(ask);
const study = createStudy({
  shelf,
  journal: indexedDbJournal(),
  clock: systemClock,
  saveFile: saveAsFile,
  persistence: browserPersistence,
  prepare: (events) => foldAhead(events, { clock: systemClock, shelf, fold }),
  writer: randomName(),
});

settings.subscribe(({ theme, textSize }) => {
  // The whole page is laid out anew: the press that asked for it is answered before.
  afterPaint(() => {
    document.documentElement.style.fontSize = textSize === 100 ? '' : `${textSize}%`;
  });
  if (theme === 'system') document.documentElement.removeAttribute('data-theme');
  else document.documentElement.dataset['theme'] = theme;
});

// What is kept is read when the screen answers: prerendered markup shows a learner without a past.
let isReady = false;
const ready = async () => {
  if (isReady) return;
  isReady = true;
  await composed();
  settings.start();
  exam.start();
  drafts.start();
  await study.start();
  onWake(() => void study.refresh());
  await replayEarlyInput();
  if (!import.meta.env.PROD) return;
  await quiet();
  await offline.start();
};

const app = (
  <StrictMode>
    <CourseRouter basename={import.meta.env.BASE_URL}>
      <App
        study={study}
        settings={settings}
        exam={exam}
        drafts={drafts}
        offline={offline}
        onReady={ready}
        reopen={() => reopenOnce(parts.join(' '))}
      />
    </CourseRouter>
  </StrictMode>
);
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
preload(root.dataset['load']?.split(' ').filter(Boolean) ?? []);
// In a transition, hydration leaves the page free between its steps.
startTransition(() => {
  const isDrawn = root.hasChildNodes() && !root.querySelector('[data-shell]');
  if (isDrawn) hydrateRoot(root, app);
  else createRoot(root).render(app);
});
fetchFontWhenIdle(shelf);
