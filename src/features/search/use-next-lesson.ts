import { useEffect, useState } from 'react';
import type { Progress } from '#core/progress/summary.ts';
import type { Found } from '#core/search/found.ts';
import { loadOutline, loadSummary } from '#course/course.ts';
import { useProgress } from '#state/study-context.ts';

/** The lesson to go on with, once it is known. */
export function useNextLesson(): Found | undefined {
  const progress = useProgress();
  const [next, setNext] = useState<Found>();
  useEffect(() => {
    // Without it nothing is suggested; the search does not need it.
    lessonAfter(progress).then(setNext, () => {});
  }, [progress]);
  return next;
}

async function lessonAfter(progress: Progress): Promise<Found | undefined> {
  // Who has read nothing needs no outline, which would be on the way before the first query.
  if (progress.read.size === 0) return found((await loadSummary()).first);
  const [outline, { nextLesson }] = await Promise.all([
    loadOutline(),
    import('#core/progress/lesson-progress.ts'),
  ]);
  const next = nextLesson(progress, outline);
  const chapter = outline.chapters.find(({ id }) => id === next?.chapter);
  return found(next, chapter?.title);
}

function found(
  lesson: { readonly id: string; readonly title: string } | undefined,
  chapter = '',
): Found | undefined {
  return (
    lesson && {
      kind: 'lesson',
      id: lesson.id,
      title: lesson.title,
      lesson: lesson.id,
      within: chapter,
    }
  );
}
