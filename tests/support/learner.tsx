import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router-dom';
import { App } from '#app/App.tsx';
import { noShelf } from '#platform/shelf.ts';
import { createDrafts } from '#state/drafts.ts';
import { createExam } from '#state/exam.ts';
import { createOffline } from '#state/offline.ts';
import { createSettings } from '#state/settings.ts';
import { fakeBrowser } from '#tests/support/study.ts';
import { fakeWorker } from '#tests/support/worker.ts';

/** A learner at an address of the app, with storage of their own. */
export async function learnerAt(address: string, browser = fakeBrowser()) {
  const study = await browser.open('learner');
  const settings = createSettings(noShelf);
  const drafts = createDrafts(browser.tab);
  drafts.start();
  const { worker, offline: handle } = fakeWorker();
  const offline = createOffline(handle);
  // Screens load lazily: the first paint is awaited like any other.
  await act(async () => {
    render(
      <MemoryRouter initialEntries={[address]}>
        <App
          study={study}
          settings={settings}
          exam={createExam(noShelf)}
          drafts={drafts}
          offline={offline}
        />
      </MemoryRouter>,
    );
  });
  return { user: userEvent.setup(), study, settings, browser, worker, offline };
}

/** Presses what leads to a part still to be loaded, and awaits it like a first paint. */
export async function pressToLoad(element: HTMLElement): Promise<void> {
  await act(async () => element.click());
}
