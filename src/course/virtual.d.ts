/** Modules that the content compiler serves; see `compiler/virtual-modules.ts`. */
declare module 'virtual:course/outline' {
  const outline: import('#core/course/outline.ts').Outline;
  export default outline;
}
declare module 'virtual:course/lessons' {
  const lessons: Readonly<
    Record<string, () => Promise<{ default: import('#core/course/types.ts').Lesson }>>
  >;
  export default lessons;
}
declare module 'virtual:course/quizzes' {
  const quizzes: Readonly<
    Record<string, () => Promise<{ default: readonly import('#core/course/types.ts').QuizItem[] }>>
  >;
  export default quizzes;
}
declare module 'virtual:course/keywords' {
  const keywords: readonly import('#core/course/types.ts').Keyword[];
  export default keywords;
}
declare module 'virtual:course/search' {
  const entries: readonly import('#core/search/entries.ts').SearchEntry[];
  export default entries;
}
