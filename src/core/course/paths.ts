/**
 * Every address of the app, relative to the base path. Page addresses end in a slash because each
 * is a folder with an index.html: no static host then answers with a redirect.
 */
export const paths = {
  today: '/',
  learn: '/learn/',
  memoryMap: '/learn/?view=memory',
  lesson: (lesson: string, section?: string) => `/learn/${lesson}/${section ? `#${section}` : ''}`,
  cards: '/cards/',
  chapterCards: (chapter: string) => `/cards/${chapter}/`,
  review: '/review/',
  missed: (lesson: string) => `/review/?missed=${lesson}`,
  drill: (section: string) => `/review/?section=${section}`,
  quizzes: '/quiz/',
  chapterQuizzes: (chapter: string) => `/quiz/#${chapter}`,
  quiz: (lesson: string, item?: string) => `/quiz/${lesson}/${item ? `#${item}` : ''}`,
  mistakes: '/mistakes/',
  exam: '/exam/',
  settings: '/settings/',
  data: '/data/',
  sheet: '/sheet/',
  chapterSheet: (chapter: string, what: 'keywords' | 'quiz') =>
    `/sheet/?of=${chapter}&what=${what}`,
  keywords: '/keywords/',
  keyword: (keyword: string) => `/keywords/${keyword}/`,
  progress: '/progress/',
  shortSection: (section: string) => `/s/${section}/`,
  shortItem: (item: string) => `/q/${item}/`,
  shortKeyword: (keyword: string) => `/k/${keyword}/`,
} as const;
