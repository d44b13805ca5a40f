import { readData } from 'virtual:course/door';
import type {
  CourseSummary,
  DeckData,
  KeywordData,
  LessonData,
  QuizData,
} from '#core/course/data.ts';
import type { Outline } from '#core/course/outline.ts';
import type { Forwarding, Keyword } from '#core/course/types.ts';

const loads = new Map<string, Promise<unknown>>();
/** What has come, as React's `use` notes it: read at once, without a turn. */
type Come = Promise<unknown> & { status?: 'fulfilled'; value?: unknown };
const asked = new Set<string>();

/** Loads one data file. */
function load<T>(path: string): Promise<T> {
  asked.add(path);
  return remember(path, () => readData(path)) as Promise<T>;
}

/** Until then a failure is told to who asks again, first of all to React. */
const FORGET_MILLIS = 2000;

/**
 * The same promise every time, as React's `use` needs: of a failed load too, or it would ask again
 * and again. Later it is forgotten, so that another try asks the network.
 */
function remember<T>(key: string, start: () => Promise<T>): Promise<T> {
  const known = loads.get(key);
  if (known) return known as Promise<T>;
  const loading = start();
  loads.set(key, loading);
  loading.then(
    (value) => Object.assign<Come, Partial<Come>>(loading, { status: 'fulfilled', value }),
    () => setTimeout(() => loads.delete(key), FORGET_MILLIS),
  );
  return loading;
}

/** Whether a screen that needs this file need not wait for it. */
export const isLoaded = (path: string): boolean =>
  (loads.get(path) as Come | undefined)?.status === 'fulfilled';

const NOTHING = Promise.resolve(undefined);

/** Undefined for an id that is none of the course. */
function byId<T>(kind: string): (id: string) => Promise<T | undefined> {
  return (id) => (/^[a-z0-9-]+$/.test(id) ? load(`${kind}/${id}`) : NOTHING);
}

/** Titles and order of the whole course, for the screens that show all of it. */
export const loadOutline = (): Promise<Outline> => load('outline');
export const loadSummary = (): Promise<CourseSummary> => load('summary');
export const loadForwarding = (): Promise<Forwarding> => load('forwarding');
export const loadLesson = byId<LessonData>('lesson');
export const loadQuiz = byId<QuizData>('quiz');
export const loadKeyword = byId<KeywordData>('keyword');

/** The keywords of one chapter, or of `all`. */
export function loadDeck(chapter: string): Promise<DeckData | undefined> {
  if (chapter !== 'all') return loadChapterDeck(chapter);
  // Asked for every time, so that each page drawn ahead names the files it needs.
  const loading = loadSummary().then(({ chapters }) => loadKeywords(chapters.map(({ id }) => id)));
  loading.catch(() => {});
  return remember('keywords', async () => ({
    chapter: { id: 'all', title: '전체 키워드' },
    keywords: await loading,
  }));
}

/** The keywords of some chapters, in their order. */
export async function loadKeywords(chapters: readonly string[]): Promise<readonly Keyword[]> {
  const { chapters: all } = await loadSummary();
  const full = all.filter(({ id, keywords }) => keywords > 0 && chapters.includes(id));
  const decks = await Promise.all(full.map(({ id }) => loadChapterDeck(id)));
  return decks.flatMap((deck) => deck?.keywords ?? []);
}

const loadChapterDeck = byId<DeckData>('keywords');

/** Asks for data files before a screen does. */
export function preload(paths: readonly string[]): void {
  for (const path of paths) load(path);
}

/** The data files that were asked for since the last call: what a page drawn ahead is made of. */
export function takeAsked(): readonly string[] {
  const paths = [...asked];
  asked.clear();
  return paths;
}
