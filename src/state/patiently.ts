/** A database that does not answer must not keep the learner waiting. */
const PATIENCE_MILLIS = 1_500;

/** What some work gives; something else where it fails, or takes longer than a learner would wait. */
export async function patiently<T>(work: Promise<T>, otherwise: T): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<T>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MILLIS, otherwise);
  });
  const given = await Promise.race([work.catch(() => otherwise), patience]);
  clearTimeout(timer);
  return given;
}
