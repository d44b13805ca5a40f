import { prerenderToNodeStream } from 'react-dom/static';
import { StaticRouter } from 'react-router-dom';
import { App } from '#app/App.tsx';
import { pagesOf, SHELL } from '#app/pages.ts';
import { loadForwarding, loadOutline, takeAsked } from '#course/course.ts';
import { noJournal } from '#platform/journal.ts';
import { noWorker } from '#platform/offline.ts';
import { noPersistence } from '#platform/persistence.ts';
import { noShelf } from '#platform/shelf.ts';
import { noTabShelf } from '#platform/tab-shelf.ts';
import { createDrafts } from '#state/drafts.ts';
import { createExam } from '#state/exam.ts';
import { createOffline } from '#state/offline.ts';
import { createSettings } from '#state/settings.ts';
import { createStudy } from '#state/study.ts';

export { loadForwarding, loadOutline };

export async function pages(): Promise<readonly string[]> {
  return pagesOf(await loadOutline(), await loadForwarding());
}

/** A page as HTML, and the data files that it shows. */
export type Drawn = { readonly html: string; readonly data: readonly string[] };

const base = import.meta.env.BASE_URL.replace(/\/$/, '');
/** The stores of a learner who has done nothing yet; drawing a page changes nothing in them. */
const stores = {
  study: createStudy({
    ...{ shelf: noShelf, journal: noJournal, persistence: noPersistence },
    ...{ clock: { now: () => 0, date: () => '', zone: () => 0 } },
    ...{ saveFile: () => {}, writer: 'prerender' },
  }),
  settings: createSettings(noShelf),
  exam: createExam(noShelf),
  drafts: createDrafts(noTabShelf),
  offline: createOffline(noWorker),
};

/** One page as such a learner sees it. */
export async function render(path: string): Promise<Drawn> {
  takeAsked();
  const failures: unknown[] = [];
  const { prelude } = await prerenderToNodeStream(
    <StaticRouter basename={base} location={base + path}>
      <App {...stores}>{path === SHELL ? <Opening /> : undefined}</App>
    </StaticRouter>,
    {
      onError: (error) => void failures.push(error),
      // Every part stays in its place: React would move large ones into hidden blocks for script.
      progressiveChunkSize: Number.MAX_SAFE_INTEGER,
    },
  );
  let html = '';
  for await (const part of prelude.setEncoding('utf8')) html += part;
  // A page that cannot be drawn must stop the build, not ship as an error screen.
  if (failures.length > 0) throw new Error(`${path} cannot be drawn`, { cause: failures[0] });
  return { html, data: takeAsked() };
}

/** What the shell shows until the app has drawn the screen of the address; `main.tsx` knows it. */
function Opening() {
  return (
    <p role="status" data-shell>
      불러오고 있어요…
    </p>
  );
}
