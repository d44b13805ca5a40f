import type { QuizItem } from '#core/course/types.ts';
import type { QuizAnswered } from '#core/progress/events.ts';
import type { Progress } from '#core/progress/summary.ts';

/** The last answers to questions, and of those being answered anew which answer is put away. */
export type Answers = {
  readonly quiz: Progress['quiz'];
  readonly again: ReadonlyMap<string, string>;
};

/** The answer that stands to a question as it is now. */
export function answerTo(
  { id, rev }: QuizItem,
  { quiz, again }: Answers,
): QuizAnswered | undefined {
  const event = quiz.get(`q:${id}`);
  return event && event.rev === rev && again.get(id) !== event.id ? event : undefined;
}
